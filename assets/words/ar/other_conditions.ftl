# Chapter 6: anxiety, PTSD, OCD, thoughts of suicide.
#
# To the translator. The help line stands beside every sentence on suicide.

title = خريطة الأدلة
question = ماذا عن القلق واضطراب ما بعد الصدمة والوسواس القهري والتفكير في الانتحار؟
answer = معظم الدراسات صغيرة ولا تتفق، وتكاد الجهات الرقابية لا تعتمد أي استعمال من هذا النوع.

scene-name = تجارب حالة واحدة في صفوف، كل منها قرص من النقاط؛ وللتفكير في الانتحار: المساعدة.

control-condition = أي حالة
control-condition-depression = اكتئاب لم يتحسّن
control-condition-suicidal_thoughts = التفكير في الانتحار
control-condition-anxiety = القلق
control-condition-ptsd = اضطراب ما بعد الصدمة
control-condition-ocd = الوسواس القهري
control-compared = أي دراسات
control-compared-all = كل الدراسات
control-compared-active = مع دواء آخر
aside-text =
    { $condition ->
        [ptsd] تضع إرشادات قدامى المحاربين في الولايات المتحدة العلاجات بالكلام المخصصة للصدمات أولاً.
        [suicidal_thoughts] أخبروا شخصًا معكم.
       *[other] اسألوا فريقكم عمّا يوجد غير ذلك.
    }
aside-sure =
    { $condition ->
        [depression] اليقين: منخفض إلى متوسط
        [suicidal_thoughts] اليقين: منخفض إلى متوسط
        [ptsd] اليقين: منخفض
       *[other] اليقين: منخفض جدًا
    }
aside-why =
    { $condition ->
        [depression] التجارب لا تتفق.
        [suicidal_thoughts] لأيام بعد التسريب. وفيات أقل: لم يثبت ذلك.
        [ptsd] الدراسات لا تتفق.
        [anxiety] تجارب صغيرة وضعيفة.
       *[ocd] تجربة صغيرة واحدة. وعشرة آخرون لم يتحسّنوا.
    }
aside-approved =
    { $condition ->
        [depression] معتمَد للاكتئاب
        [suicidal_thoughts] معتمَد لهذا التفكير
        [anxiety] معتمَد للقلق
        [ptsd] معتمَد لما بعد الصدمة
       *[ocd] معتمَد للوسواس
    }
aside-us =
    { $condition ->
        [depression] الولايات المتحدة وأوروبا: البخاخ
       *[other] الولايات المتحدة: لا
    }
aside-europe = أوروبا: لا
aside-england = إنجلترا (NHS): لا توصي به
aside-as-known =
    { $condition ->
        [depression] حين لا يفيد دواءان أو أكثر
       *[other] بحسب ما نعلم
    }
aside-drips = التسريب: لا
aside-low-mood = البخاخ معتمَد لانخفاض المزاج معه؛ في أوروبا عند الطوارئ.

preset-map = الخريطة
moment-depression = الاكتئاب
moment-suicidal_thoughts = التفكير في الانتحار
moment-anxiety = القلق
moment-ptsd = اضطراب ما بعد الصدمة
moment-ocd = الوسواس القهري

says-help = إذا فكرتم في إيذاء أنفسكم، فاطلبوا المساعدة الآن. أخبروا من معكم.
says-suicide = خفّ هذا التفكير أيامًا بعد تسريب. محاولات أو وفيات أقل: لم يثبت ذلك.
says-condition =
    { $condition ->
        [depression] الاكتئاب: أكثر الخمسة دراسةً، ومع ذلك بلا يقين. التجارب لا تتفق.
        [anxiety] القلق: تجارب صغيرة وضعيفة. كان في أكبر تجربة مقارَنة { $people } شخصًا.
        [ptsd] اضطراب ما بعد الصدمة: التجارب لا تتفق. أكبرها، وفيها { $people } شخصًا، لم تجد فائدة واضحة.
       *[other] الوسواس القهري: تجربة واحدة على { $people } شخصًا، وعشرة آخرون لم يتحسّنوا.
    }
says-size = القرص الأكبر يعني أشخاصًا أكثر. كان في أكبر تجربة { $people }؛ لا تعدّوا الأقراص أبدًا.
says-against-a-drug = المضيء: تجارب تلقّت فيها المجموعة الأخرى دواء أيضًا، مع كتمان ذلك.
says-no-studies = لا تجربة هنا كتمت ذلك وأعطت المجموعة الأخرى دواء أيضًا.

label-dot = كل نقطة شخص واحد
label-worse = أسوأ
label-no-difference = لا فرق واضح
label-better = أفضل
# What the other group got, in three lines.
note-drug-1 = بجانب دواء آخر
note-drug-2 = دواء يجلب النعاس،
note-drug-3 = مع كتمان ذلك.
note-drug-4 = أربع تجارب
note-dummy-1 = بجانب علاج وهمي
note-dummy-2 = ماء مالح، أو بخاخ
note-dummy-3 = فارغ؛ مع كتمان ذلك.
note-dummy-4 = عشر تجارب
note-open-1 = لم يُكتم شيء
note-open-2 = بجانب ECT أو قرص؛
note-open-3 = كان الناس يعرفون.
note-open-4 = ثلاث تجارب
# A row for each trial: who, what, what came out, and a line more.
note-largest = أكبر دراسة
note-abdallah2022-1 = { $people_ptsd } من قدامى المحاربين والجنود
note-abdallah2022-2 = ثمانية تسريبات، أو ماء مالح.
note-abdallah2022-3 = لا فرق واضح.
note-abdallah2022-4 = لكن اكتئابهم خفّ.
note-feder2014-1 = { $people_ptsd_one } شخصًا
note-feder2014-2 = تسريب واحد، أو مهدئ.
note-feder2014-3 = أفضل بعد يوم واحد.
note-feder2021-1 = { $people_ptsd_six } شخصًا
note-feder2021-2 = ستة تسريبات، أو مهدئ.
note-feder2021-3 = أفضل بعد أسبوعين.
note-feder2021-4 = نصف هؤلاء فقدوه ثانيةً.
note-dadabayev2020-1 = أشخاص بألم مستمر
note-dadabayev2020-2 = تسريب واحد، أو مسكّن ألم.
note-dadabayev2020-3 = لا فرق واضح.
note-taylor2018-1 = { $people_anxiety } بقلق اجتماعي
note-taylor2018-2 = تسريب وماء مالح، بالتناوب.
note-taylor2018-3 = أفضل على مقياس واحد.
note-taylor2018-4 = ليس في تقييمهم هم.
note-hartland2023-1 = دراسات مجموعة معًا
note-hartland2023-2 = في معظمها مواطن
note-hartland2023-3 = ضعف خطيرة.
note-hartland2023-plate-1 = خفّ القلق خلال ساعات،
note-hartland2023-plate-2 = وأقل بعد أسبوع أو أسبوعين.
note-rodriguez2013-1 = { $people_ocd } شخصًا
note-rodriguez2013-2 = تسريب واحد، أو ماء مالح.
note-rodriguez2013-3 = أفضل خلال أسبوع.
note-rodriguez2013-4 = يُعتدّ بنصفها الأول فقط.
note-bloch2012-1 = عشرة أشخاص آخرون
note-bloch2012-2 = لا أحد بجانبهم.
note-bloch2012-plate-1 = لم يتحسّن أي منهم.
note-bloch2012-plate-2 = لا مجموعة أخرى للمقارنة.
label-condition =
    { $condition ->
        [depression] الاكتئاب
        [anxiety] القلق
        [ptsd] ما بعد الصدمة
       *[ocd] الوسواس القهري
    }
note-help-1 = اطلبوا المساعدة الآن.
note-help-2 = أخبروا من معكم،
note-help-3 = أو اتصلوا. زر المساعدة أعلاه.
note-help-4 = وفيات أقل: لم يثبت ذلك.
key-ketamine = تسريب الكيتامين
key-water = علاج وهمي
key-drug = دواء آخر
key-given = تلقّى الكيتامين
key-compared = مجموعة المقارنة
key-both = الاثنان بالتناوب
key-unsplit = بلا تقسيم المجموعات
key-unread = عدد لم يُقرأ
key-largest = أكبر دراسة

talk-prompt = «يمكن أن تضلّل دراسة صغيرة. لننظر كم شخصًا شارك، وماذا وجدت أكبر دراسة.»

teach-back = «ماذا وجدت أكبر دراسة لهذه الحالة؟»

## People out of 100

hundred-IA-01-title = بعد يوم من تسريب واحد: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-01-treated = تسريب كيتامين
hundred-IA-01-compared = تسريب مهدئ
hundred-IA-01-note = أمراض المزاج؛ تجارب مجموعة معًا. لاحقًا: بعد نحو أسبوعين لم يعد متوسط الفرق واضحًا.

hundred-IA-02-title = بعد يوم من تسريب واحد، بجانب ماء مالح: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-02-treated = تسريب كيتامين
hundred-IA-02-compared = تسريب ماء مالح
hundred-IA-02-note = تجارب أخرى من المجموعة نفسها، مع ماء مالح. من السهل تمييز الماء المالح عن الكيتامين.

hundred-IA-04-title = بعد أربعة أسابيع من البخاخ: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-04-treated = بخاخ وقرص جديد
hundred-IA-04-compared = بخاخ وهمي وقرص جديد
hundred-IA-04-note = الأشخاص أنفسهم. لم تحقق إحدى التجربتين هدفها الرئيسي. لاحقًا: انظروا من عاد إليه المرض.

hundred-IA-10-title = ستة تسريبات في ثلاثة أسابيع، دراسة مفتوحة: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-10-treated = تسريبات كيتامين
hundred-IA-10-compared = العلاج بالصدمات الكهربائية
hundred-IA-10-note = بلا ذهان. كان الناس يعرفون ما تلقّوه. الدراسة الأخرى، في المستشفى، جاءت بالعكس.

hundred-IA-11-title = في المستشفى، دراسة مفتوحة، نهاية العلاج: بقيت أعراض قليلة
hundred-IA-11-treated = تسريبات كيتامين
hundred-IA-11-compared = العلاج بالصدمات الكهربائية
hundred-IA-11-note = كان الناس يعرفون ما تلقّوه. لاحقًا: خلال سنة عاد المرض إلى معظمهم بعد أي من العلاجين.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-dots = في قرص من هذه الصورة، ما هي النقطة الصغيرة الواحدة؟
think-dots-result = نتيجة واحدة
think-dots-people = شخص واحد
think-dots-came = شخص واحد. الأشخاص الأكثر يملؤون مساحة أكبر، مهما كانت النتيجة.
think-beside = ماذا تحتاج دراسة لتعرف ما يأتي من الدواء؟
think-beside-group = مجموعة للمقارنة
think-beside-hope = أشخاص يأملون فقط
think-beside-came = مجموعة للمقارنة. فالأمل والوقت يغيّران الأشياء أيضًا.
