# Words of the whole product: start screen, cards, footer, errors, print.
#
# To the translator, with thanks. Somebody may read these lines in a waiting room, on a bad day.
# Plain, short, calm; nothing is promised, nothing is sold. Say "drip" and "spray" as patients do.

## Settings of this installation
# A clinic gives them in its own file (docs/dashboard.md); leave the quotes empty here. What it does not
# give, the line "-unset" below says.

clinic-name = { "" }
clinic-name-unset = لا أحد حتى الآن
funder-name = { "" }
funder-name-unset = لم يُسمَّ أحد بعد
contact-address = { "" }
contact-address-unset = لا يوجد عنوان
reviewer-name = { "" }
reviewer-name-unset = لا أحد حتى الآن
# A telephone number, or words that name one.
help-line-number = { "" }
help-line-number-unset = رقم الطوارئ المحلي لديكم

## Name and purpose

product-name = شرح الكيتامين
product-sentence = كيف يُعتقد أن الكيتامين يعمل ضد الاكتئاب، في صور متحركة: ما هو معروف، وما ليس كذلك.
not-advice = هذا تثقيف عام، وليس نصيحة لكم.
supports-clinician = يساند الحديث مع طبيبكم. ولا يحل محله.
status-note = التسريب الوريدي للكيتامين ضد الاكتئاب خارج الترخيص: مسموح به، لكنه غير معتمَد لذلك. أما البخاخ، أي الإسكيتامين، فمعتمَد في الولايات المتحدة وأوروبا إذا لم يساعد دواءان أو أكثر. في أوروبا يُعطى مع قرص؛ وفي الولايات المتحدة يجوز إعطاؤه وحده منذ يناير 2025. الخدمة الصحية في إنجلترا لا توصي به (2022). تختلف القواعد بين البلدان.

## Lines that are always there

# While nobody owns the page, this stands where the lines of a clinic would.
unowned = لا أحد يملك هذا المشروع المفتوح أو يحدّثه بعد، ولم يراجعه أي طبيب.
offered-by = يقدّمه: { clinic-name }
makers-training = صنعه مهندسون. ليس بينهم من يتحدث بصفة طبيب سريري.
funder = دفع تكاليفه: { funder-name }
contact = الأسئلة والتصحيحات: { contact-address }
reviewed-by = راجعه طبيب: { reviewer-name }
help-line = إذا فكرتم في إيذاء أنفسكم، فاطلبوا المساعدة الآن. اتصلوا على { help-line-number }.
review-by = يُتحقق منه ثانيةً قبل { $date }
version = الإصدار { $version }

## The eight chapters

chapter-receptor-blockade-question = ماذا يفعل الكيتامين أولاً؟
chapter-receptor-blockade-answer = ينسلّ إلى نوع من الأبواب على الخلايا العصبية، لكن فقط ما دام ذلك الباب مفتوحًا.
chapter-glutamate-surge-question = كيف يمكن لدواء سادّ أن يقوّي الإشارات؟
chapter-glutamate-surge-answer = إحدى الأفكار أنه يهدّئ أولاً الخلايا التي تكبح غيرها.
chapter-synaptic-plasticity-question = يزول في ساعات: كيف يمكن أن يساعد أيامًا؟
chapter-synaptic-plasticity-answer = لدى الحيوانات تُنبت الخلايا العصبية نقاط تلامس جديدة بعد زوال الدواء.
chapter-onset-timing-question = بأي سرعة، وكم شخصًا، وكم من الوقت؟
chapter-onset-timing-answer = يشعر بعض الناس بتحسّن خلال يوم، ثم يخفّ ذلك ما لم يستمر العلاج.
chapter-other-pathways-question = هل يُنبت خلايا دماغ جديدة؟ هل يهدّئ الالتهاب؟
chapter-other-pathways-answer = ربما لدى الحيوانات؛ أما لدى البشر فلم يُثبت أحد أن لأي منهما أهمية.
chapter-other-conditions-question = ماذا عن القلق واضطراب ما بعد الصدمة والوسواس القهري والتفكير في الانتحار؟
chapter-other-conditions-answer = معظم الدراسات صغيرة ولا تتفق، وتكاد الجهات الرقابية لا تعتمد أي استعمال من هذا النوع.
chapter-treatment-day-question = كيف تكون الجلسة، وما مخاطرها؟
chapter-treatment-day-answer = بضع ساعات في العيادة والعاملون بقربكم، ومشاعر غريبة تزول لدى معظم الناس، ومن يوصلكم إلى البيت.
chapter-choices-question = ما الخيارات، وما الذي يهمني؟
chapter-choices-answer = هناك طرق عدة، منها الانتظار، ولكل منها ما يُكسب وما يُتحمّل.

## The page for teaching

teach-title = { product-name }، للتدريس
teach-lead = صورة تعمل، وأرقام نموذجها قابلة للتغيير. فكّروا أولاً، ثم انظروا.
teach-private = لا يُحفظ ولا يُرسل شيء مما تختارونه أو تحرّكونه.
teach-lessons = الدروس
teach-see = رؤية هذه الخطوة في الصورة
teach-steps = لكل خطوة رابطها
teach-projector = فتحها لجهاز العرض

## The start screen

start-lead = لا شيء هنا يتحرك أو يُصدر صوتًا حتى تطلبوا ذلك. لا تكتبوا إلا إن أردتم البحث.
start-private = لا يُحفظ شيء عنكم. زر «إنهاء» يمسح الصفحة.

## Getting a page

noscript = تحتاج هذه الصفحة إلى JavaScript لتُظهر صورها.
text-version = قراءة النصوص من دون صور
not-found-title = هذه الصفحة ليست هنا
not-found = لا توجد صفحة في هذا العنوان. عودوا إلى البداية.
server-busy-title = عدد الزوار كبير جدًا الآن
server-busy = كل الأماكن مشغولة في هذه اللحظة. يرجى المحاولة مرة أخرى بعد دقيقة.
server-error-title = حدث خطأ ما
server-error = لم يمكن إعداد الصفحة. يرجى المحاولة مرة أخرى.
not-ours-title = لهذه الصفحة اسم آخر
not-ours = لا يعرف الخادم الاسم الذي طلبتم به. يضيف مَن يشغّله ذلك الاسم عند بدء تشغيله:
locked-title = لهذه الصفحة كلمة مرور
locked = اطلبوها من العيادة. الاسم الذي قبل كلمة المرور لا يهم.
fault-old = هذا المتصفح أقدم من أن يُظهر الصور. يمكن لهاتف أو جهاز لوحي أو حاسوب أحدث أن يُظهرها. وما هو أدناه يمكن قراءته هنا.
fault-network = الاتصال بالصور منقطع أو بطيء جدًا. حين يعود، حمّلوا الصفحة مرة أخرى. وما هو أدناه يمكن قراءته حتى ذلك الحين.
fault-script = لم يمكن تشغيل الصور. يرجى تحميل الصفحة مرة أخرى. إن لم ينفع ذلك، فجرّبوا متصفحًا آخر، أو أخبروا من عرض عليكم هذه الصفحة.
fault-gone = لم يمكن العثور على الصور. يرجى تحميل الصفحة مرة أخرى بعد دقيقة. إن لم ينفع ذلك، فأخبروا من عرض عليكم هذه الصفحة.
waiting-title = سيبدأ درسكم قريبًا
waiting-note = هناك دروس أخرى تبدأ أولاً. يأتي دوركم بعد نحو { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
waiting-full = كل الأماكن مشغولة. ننظر كل بضع ثوانٍ هل خلا أحدها.
waiting-stay = يمكنكم البقاء في هذه الصفحة. فهي تفتح الدرس من تلقاء نفسها.
lessons-title = الدروس
lessons-note = يشغّل كل درس نموذجًا حيًا خاصًا به. قد يستغرق بدؤه بضع ثوانٍ.
lessons-all = كل الدروس
lesson-stopped = توقف النموذج الحي. تستمر الصورة في العمل، لكنها لم تعد تتبع ما تغيّرونه. للحصول على نموذج جديد، حمّلوا الصفحة مرة أخرى.
to-start = العودة إلى البداية
offline-note = تعمل هذه الصفحة من دون إنترنت.

## Print

print-title = { $chapter }، مطبوع من { product-name }
print-date = طُبع في { $date }
print-note = تثقيف عام، وليس نصيحة لكم. ناقشوه مع طبيبكم.
print-questions = أسئلتي
print-next-step = ما اتفقنا عليه، ومتى نراجعه
print-sources = من أين تأتي الأرقام
sheet-at-home = للنظر فيه في البيت: { $address }

## The consultation

consultation-choose = اختاروا بضع بطاقات للنظر فيها معًا.
consultation-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
cards-chosen = { $count ->
    [0] لم تُختر أي بطاقة
    [one] اختيرت بطاقة واحدة
    [two] اختيرت بطاقتان
    [few] اختيرت { $count } بطاقات
    [many] اختيرت { $count } بطاقة
   *[other] اختيرت { $count } بطاقة
}
consultation-begin = البدء بهذه
consultation-ready = كانت هذه آخر بطاقة. يمكنكم الطباعة أو الإنهاء.

## The page About

claims-title = فحص الادعاءات
claims-said-title = ما تقوله الإعلانات
claims-left-title = ما تُغفله الإعلانات
reading-title = مدى سهولة قراءة كل جزء
reading-note-lower = درجات المؤشر { $index }. الأقل أسهل؛ والحد الذي وضعناه هو { $limit }.
reading-note-higher = درجات المؤشر { $index }. الأعلى أسهل؛ والحد الذي وضعناه هو { $limit }.
reading-part = الجزء
reading-all = كل الكلمات
reading-spared = من دون الكلمات المشروحة
about-contents = في هذه الصفحة
about-made = كيف صُنعت
questions-title = أسئلة يطرحها الناس
questions-lead = كل جواب من جملتين، ويقول من أين تأتيان.
questions-sheet = افتحوا سؤالاً وضعوا عليه علامة. عندئذٍ يظهر على ورقتكم.
# the question of a chapter follows
questions-chapter = المزيد عن هذا: { $chapter }
numbers-read =
    من الأرقام في صفحاتنا أُدخل بقراءتين { $twice }، وبقراءة واحدة { $once ->
        [0] لا شيء
       *[other] { $once }
    }. واخترنا بأنفسنا { $own }.
changes-title = تغييرات في الأرقام
changes-note = عرض قائمة التغييرات (بالإنجليزية)
sheet-a4 = الورقة للطباعة، على ورق A4
sheet-letter = الورقة للطباعة، على ورق US Letter
