# Words of the stage: what every chapter shares, and the start screen around the chapters.
#
# To the translator, with thanks. People read these words on one of the harder days of their
# lives, often with a doctor beside them. Keep them plain, short and calm; a reader of twelve
# should follow them. Buttons say what happens when they are pressed. Names in { } are filled in
# by the page: move them to where your language wants them, and leave their spelling alone.

# The language itself, in its own name.
language-name = العربية
# Above every page of a language that no native reader has looked through yet.
unreviewed = تُرجم من دون قارئ لغته الأم العربية. لم يُراجَع بعد. ليس للاستعمال في عيادة.

## Moving through a story

play = تشغيل
pause = توقف مؤقت
# A story waits at the end of each part; this goes on.
play-on = متابعة التشغيل
step-back = خطوة للوراء
step-on = خطوة للأمام
restart = البدء من جديد
# Only heard.
picture-heading = الصورة
transport-name = تشغيل القصة
speed = السرعة
speed-quarter = السرعة ¼
speed-half = السرعة ½
speed-normal = السرعة 1
speed-double = السرعة 2
# The long slider under the picture: where one is in the story.
scrub-name = الموضع في القصة
scrub-value = الجزء { $part } من { $parts }: { $name }. الثانية { $second } من { $seconds }.
scrub-value-one-part = { $name }. الثانية { $second } من { $seconds }.
moments-name = أجزاء هذه القصة
# Only in languages that are read from right to left, under the picture.
time-runs = في الصور والرسوم البيانية وأشرطة التمرير يسير الزمن وتسير الأرقام من اليسار إلى اليمين.
seconds-of = { $time } من { $end }
whole-screen = ملء الشاشة
whole-screen-end = إنهاء ملء الشاشة
strip-title = القصة في صور ثابتة
strip-note = جهازكم يطلب حركة أقل. لذلك تقف القصة هنا ساكنة، جزءًا جزءًا.
strip-show = عرض الجزء { $part } في الصورة الكبيرة: { $name }

## Changing things

presets-name = قصص
people-name = من 100 شخص
controls-name = جرّبوا بأنفسكم
aside-name = ما مدى اليقين
key-name = مفتاح الصورة
# On a phone: which of stories, controls and key is shown under the picture.
tray-name = تحت الصورة
# The picture shows what the reader has changed, not the story.
your-experiment = تجربتكم
back-to-story = العودة إلى القصة
# Once, over a part of the picture that can be moved; the name is that of its control.
hand-hint-drag = اسحبوا هنا: { $name }
hand-hint-tap = انقروا هنا: { $name }
control-less = أقل: { $name }
control-more = أكثر: { $name }
value-and-number = { $value }، { $number }

## What do you think?
# A story waits and asks once before a surprise; two questions stand at the end. Nothing is kept or counted.

think-title = ما رأيكم؟
think-show = أروني فحسب
think-came = كيف جاءت النتيجة
think-end-title = سؤالان للختام
think-end-note = لا يُحفظ شيء ولا يُحصى شيء.
think-fits = نعم.
think-other = من السهل الظن بذلك. المعروف هو:
think-aloud = ما رأيكم؟ { $question } { $answers }. أو أروني فحسب.
think-back = إذا سُئلوا «{ $question }» فقد يقولون: { $came }

## Reading aloud

read-to-me = اقرأ لي
read-stop = إيقاف القراءة
read-section = اقرأ لي: { $heading }
# Asked before anything is heard.
read-others = قد يسمع هذا أشخاص قريبون منكم.
read-device = الصوت هو صوت جهازكم، ولا يخرج منه شيء.
read-files = يأتي الصوت مع هذه الصفحة. صنعته آلة، أو إنسان حيث سُجّل صوت إنسان.
read-yes = القراءة بصوت مسموع
read-no = ليس الآن
read-voice = الصوت
read-speed = سرعة الصوت
read-speed-slow = أبطأ
read-speed-normal = عادية
read-speed-fast = أسرع

## How it looks

view = المظهر
language = اللغة
# Another language in smaller letters under each sentence and title.
second-language = لغة ثانية في الأسفل
second-none = لا شيء
level = مقدار التفصيل
level-plain = مبسّط
level-detailed = مفصّل
theme = الألوان
theme-light = فاتحة
theme-dark = داكنة
theme-contrast = تباين عالٍ
calm = الوضع الهادئ
through = تشغيل كل الأجزاء بلا توقف
calm-note = أبطأ، والأشياء المتحركة أقل.
evidence-floor = ما الذي يُعرض
evidence-floor-idea = كل شيء
evidence-floor-animals = فقط ما شوهد لدى الحيوانات أو في الخلايا أو لدى البشر
evidence-floor-people = فقط ما شوهد لدى البشر
evidence-floor-note = الأجزاء التي وراءها أدلة أقل تصير باهتة.
close = إغلاق

## Where a statement comes from

tag-people = شوهد لدى البشر
tag-animals = شوهد لدى الحيوانات
tag-cells = شوهد في الخلايا
tag-idea = فكرة قيد الاختبار
tag-unknown = غير معروف
tag-rule = قاعدة
tag-price = سعر
tag-own = حسابنا نحن
# after a line of a list whose kind of evidence has been said
tag-again = المصدر
tag-again-sources = عرض المصدر.
tag-sources = { $tag }. عرض المصدر.
# Only heard: a mark, and the first words of what it stands behind.
tag-of = { $name } يتعلق بما يلي: { $claim } …
tag-of-all = { $name } يتعلق بما يلي: { $claim }
number-source = { $number }. عرض مصدر هذا الرقم.

## The samples below a chart
# At most 22 characters each.

chart-key-model = من النموذج
chart-key-measured = مقيس
chart-key-chosen = اخترناه نحن
chart-key-range = المدى

# All words in a drawing, one after the other, for those who do not see it.
drawing-written = مكتوب في الصورة: { $texts }.

## A hundred people

hundred-of = من 100
# Beside two large numbers: whether the outcome of the title came.
hundred-yes = نعم
hundred-no = لا
# The score, points on a list of symptoms, fell by half or more. Do not say "got better": others got a little better too.
hundred-response = من 100 شخص، انخفضت درجة الأعراض بمقدار النصف على الأقل لدى { $count } ولم يحدث ذلك لدى { $not }.
hundred-remission = من 100 شخص، بقيت أعراض قليلة لدى { $count } ولم يكن ذلك لدى { $not }.
hundred-relapse = من 100 شخص، عاد المرض لدى { $count } ولم يعد لدى { $not }.
hundred-large-response = من 100 شخص، تحسّنت حال { $count } كثيرًا ولم يحدث ذلك لدى { $not }.
hundred-harm = من 100 شخص، حدث هذا لدى { $count } ولم يحدث لدى { $not }.
hundred-range = قد يكون العدد الحقيقي من { $low } إلى { $high }.
hundred-best-estimate = هذا أفضل تقدير لدينا.
hundred-alone = لم تكن هناك مجموعة للمقارنة.
hundred-table = الأرقام نفسها في جدول
hundred-head-group = المجموعة
hundred-head-count = من 100
hundred-head-not = ليسوا كذلك
hundred-head-range = المدى
hundred-reading-title = كيف تُقرأ هذه الصور
hundred-reading = كل شكل هو شخص واحد من 100. الذين يعدّهم العنوان مملوؤون، ابتداءً من أعلى اليسار؛ والآخرون بخط خارجي فقط. انظروا إلى مجموعتي الصورة معًا، جنبًا إلى جنب. ويقول المدى بين أي رقمين قد يقع العدد الحقيقي.
# Beside a box of counts with bars: each row ends in a thin line.
counts-whole = الشريط الذي يبلغ الخط الرفيع يعني 100 شخص.
# Over the questions of a long page, which stand behind it.
asked-open =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد وجوابه
        [two] سؤالان وجواباهما
        [few] { $count } أسئلة وأجوبتها
        [many] { $count } سؤالاً وأجوبتها
       *[other] { $count } سؤال وأجوبتها
    }
contents-name = في هذه الصفحة

## Words that are explained

terms-title = كلمات مشروحة
term-card = ما معنى هذه الكلمة
term-open = { $word }. عرض معنى هذه الكلمة.
# How the word is said aloud; the loud part is in capitals.
term-say = تُنطق { $say }

## Sources

sources-title = المصادر
sources-note = كل رقم هنا يأتي من واحد من هذه.
source-card = من أين يأتي هذا
source-card-number = من أين يأتي هذا الرقم
source-value = القيمة
source-range = المدى
source-species = قيس لدى
source-method = كيف
source-kind = نوع الرقم
source-read = ما الذي قرأناه
source-reference = المرجع
source-checked-on = تاريخ التحقق
source-review-by = يُتحقق منه ثانيةً قبل
source-missing = ليس لهذا المصدر بطاقة بعد.

## For the person who explains

talk-prompt-title = يمكنكم أن تقولوا
teach-back-title = اطلبوا من الشخص الآخر أن يشرح لكم
print = طباعة هذه الصفحة

## The start screen

start-name = البداية
start-whole = أروني من البداية
start-whole-note = ثمانية أجزاء قصيرة، نحو خمس وعشرين دقيقة.
start-choose = دعوني أختر
start-choose-note = اختاروا الأسئلة التي تخصّكم.
start-calm = الوضع الهادئ
start-calm-note = من البداية، أبطأ، والأشياء المتحركة أقل.

# The picture: from a person to a door. The names stand beside its lenses, and how large the thing is.
# Orders of magnitude, not measurements: a hair is 0.05 to 0.1 mm thick. A brain is about 14 cm wide,
# as two fists side by side; the body of a nerve cell 0.01 to 0.03 mm; a branch 0.001 to 0.005 mm, a
# hair divided by tens; a contact about 0.0005 mm, by about a hundred; a receptor about 0.00001 mm,
# by thousands.
journey = من إنسان إلى باب. رجل يجلس على كرسي مريح. عدسة أولى تُظهر دماغه، بعرض قبضتي يد. وعدسة ثانية تُظهر خلايا عصبية، أجسامها أرفع من شعرة. ثم يأتي فرع من خلية، أرفع من الشعرة عشرات المرات. وعلى الفرع نقطة تلامس، أرفع من الشعرة نحو مئة مرة. وفي نقطة التلامس باب أرفع من الشعرة آلاف المرات، وداخله الكيتامين.
journey-head = دماغ
journey-head-size = بعرض قبضتي يد
journey-cells = خلايا عصبية
journey-cells-size = أجسامها أرفع من شعرة
journey-branch = فرع
journey-branch-size = أرفع من الشعرة عشرات المرات
journey-contact = نقطة تلامس
journey-contact-size = أرفع من الشعرة نحو مئة مرة
journey-door = باب
journey-door-size = أرفع من الشعرة آلاف المرات

skip-to-content = الانتقال إلى المحتوى

## Searching
# The one field in which one may type.

find-label = البحث في كل النصوص
find-note = ما تكتبونه يبقى في هذه الصفحة، ويزول حين تنتهون أو تغادرون.
find-count =
    { $count ->
        [0] لم يُعثر على شيء. جرّبوا كلمة أخرى، أو اسألوا فريقكم.
        [one] عُثر على موضع واحد
        [two] عُثر على موضعين
        [few] عُثر على { $count } مواضع
        [many] عُثر على { $count } موضعًا
       *[other] عُثر على { $count } موضع
    }

## Ten minutes with my doctor
# One picks two or three questions; *next* leads through them, one stop, the options and a sheet.

start-ten = عشر دقائق مع الطبيب
start-ten-note = اختاروا سؤالين أو ثلاثة.
ten-title = أي الأسئلة ننظر فيها؟
ten-note = اختاروا سؤالين أو ثلاثة. تعمل القصص عندئذٍ كلما تقدّمتم؛ ويمكنكم إيقافها في أي وقت.
ten-begin = ابدأ
sheet-screen = ورقتي
sheet-back-title = قولوها بكلماتكم
sheet-looked-title = ما نظرنا فيه
sheet-ticked-title = ما وضعتُ عليه علامة
sheet-nothing = لم توضع أي علامة.
sheet-beside-title = طرق وضعتُها جنبًا إلى جنب
sheet-taken-title = أسئلة أريد أن أطرحها
sheet-notes-title = ما اتفقنا عليه، ومتى نراجعه
sheet-print = طباعة ورقتي
# Under an answer on the page of questions, and in a chapter: a box to tick, then a star.
question-take = وضع هذا السؤال على ورقتي
question-taken = على ورقتي

## Moving between the chapters

chapters-title = ما الذي تودون معرفته؟
place-of = { $number } من { $total }
chapter-minutes =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] نحو دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $minutes } دقائق
        [many] نحو { $minutes } دقيقة
       *[other] نحو { $minutes } دقيقة
    }
chapter-seen = شوهد
chapter-next = التالي
chapter-back = السابق
chapter-all = كل الأسئلة
chapters-navigation = من فصل إلى فصل
page-navigation = هذه الصفحة
title-of-page = { $page } – { $product }
about = حول
about-title = حول هذه الصفحة
loading = لحظة من فضلكم.

## Taking it along

take-along = للأخذ معكم
copy-link = نسخ رابط إلى هذه اللحظة
copy-picture = نسخ الصورة مع مصدرها
link-copied = تم النسخ. يحمل الرابط ما تُظهره الصورة، ولا شيء عنكم.
link-by-hand = هذا المتصفح لا يسمح لنا بالنسخ. حدّدوا الرابط وانسخوه بأنفسكم.
picture-copied = تم النسخ. الصقوها الآن حيث تريدون.
picture-kept = هذا المتصفح لا يسمح لنا بالنسخ. لذلك حُفظت الصورة ملفًا.
# Under a picture that somebody copies.
picture-source = من { $product }. مصدر كل رقم مذكور هناك. يمكنكم مشاركة الكلمات والرسوم إذا ذكرتم مصدرها (CC BY 4.0).
# A link had something in it that means nothing here.
link-odd = جزء من هذا الرابط لم يُفهم. وتُرك جانبًا.

## Rest, and an end

break = أخذ استراحة
break-title = خذوا وقتكم
break-note = كل شيء ينتظر. لا يتحرك شيء حتى تعودوا.
break-end = متابعة
finish = إنهاء
finish-title = هل تريدون الإنهاء الآن؟
finish-note = سيُمحى كل ما اخترتموه وغيّرتموه هنا.
finish-yes = نعم، إنهاء
finish-no = لا، البقاء هنا

## Help

# On every screen, in the same place. The numbers stand in assets/help.toml, by country.
help-number = { "" }
help-number-unset = رقم الطوارئ المحلي لديكم
help-listening = { "" }
help-listening-unset = اسألوا فريق الرعاية بمن يمكنكم الاتصال
help = مساعدة
help-now = هل تحتاجون إلى مساعدة الآن؟
help-call = إن كنتم قد تؤذون أنفسكم، فأخبروا من معكم، أو اتصلوا على { help-number }.
help-talk = للحديث مع أحدهم: { help-listening }.
idle-title = هل ما زلتم هنا؟
idle-note =
    { $seconds ->
        [zero] تُمحى هذه الصفحة الآن.
        [one] تُمحى هذه الصفحة من تلقاء نفسها بعد ثانية واحدة.
        [two] تُمحى هذه الصفحة من تلقاء نفسها بعد ثانيتين.
        [few] تُمحى هذه الصفحة من تلقاء نفسها بعد { $seconds } ثوانٍ.
        [many] تُمحى هذه الصفحة من تلقاء نفسها بعد { $seconds } ثانية.
       *[other] تُمحى هذه الصفحة من تلقاء نفسها بعد { $seconds } ثانية.
    }
idle-stay = ما زلت هنا
idle-how = للبقاء، اضغطوا أي مفتاح أو انقروا في أي مكان.
checked-on = تم التحقق في { $date }
footer-name = حول هذه الصفحة

## When something is wrong

error-bundle = لم يمكن فتح هذا الفصل. يرجى تحميل الصفحة مرة أخرى.
kernel-gone-educator = توقفت نواة الدفتر. ما زالت الصورة تعمل، ويمكن تغيير أرقامها. شغّلوا هذه الخلية مرة أخرى، فيمكن للخلايا أن تضبطها من جديد.
reload = تحميل الصفحة مرة أخرى

# At the detailed level: the numbers of the chapter's model, each to be changed.
numbers-name = الأرقام
numbers-try = تجربة أرقام النموذج
numbers-note = حرّكوا رقمًا، فتحسب هذه الصفحة الصورة من جديد. أما النطاقات وصور القصة الصغيرة والرسوم البيانية الثابتة فتبقى على الأرقام التي نستعملها.
numbers-changed = { $count ->
    [0] كل الأرقام هي التي نستعملها.
    [one] تغيّر رقم واحد.
    [two] تغيّر رقمان.
    [few] تغيّرت { $count } أرقام.
    [many] تغيّر { $count } رقمًا.
   *[other] تغيّر { $count } رقم.
}
numbers-reset = العودة إلى الأرقام التي نستعملها
numbers-working = يجري الحساب…
numbers-search = البحث في الأرقام
numbers-none = لا رقم بهذا الاسم.
numbers-first = جرّبوا هذه أولاً (اختيارنا)
numbers-measured = مقيس
numbers-derived = محسوب مما قيس
numbers-fitted = ضبطناه نحن
numbers-chosen = اخترناه نحن
numbers-used = نستعمل { $value }. ويمكن أن يتراوح بين { $low } و { $high }.
numbers-source = المصدر
numbers-source-of = المصدر: { $name }
