# Chapter 8: the options, and what matters.
#
# To the translator. Nothing is ranked. Each option has the same parts, at the same length.

title = طرق متاحة
question = ما الخيارات، وما الذي يهمني؟
answer = هناك طرق عدة، منها الانتظار، ولكل منها ما يُكسب وما يُتحمّل.

control-option = أي بطاقة
control-option-spray = بخاخ الإسكيتامين
control-option-drip = التسريب الوريدي للكيتامين
control-option-tablets = دواء آخر أو مضاف
control-option-ect = العلاج بالصدمات الكهربائية
control-option-tms = التحفيز المغناطيسي
control-option-talking = العلاج بالكلام
control-option-waiting = الانتظار والمراقبة

preset-cards = البطاقات
moment-cards = البطاقات

says-condition = الاكتئاب: أسابيع من مزاج منخفض وقلة فرح وقلة اندفاع.
says-decision = ما الذي نجرّبه بعد ذلك، الآن أو لاحقًا؟ القرار لكم ولطبيبكم.
says-option =
    { $option ->
        [spray] تُقرأ كاملةً أدناه: بخاخ الإسكيتامين.
        [drip] تُقرأ كاملةً أدناه: التسريب الوريدي للكيتامين.
        [tablets] تُقرأ كاملةً أدناه: دواء آخر أو مضاف.
        [ect] تُقرأ كاملةً أدناه: العلاج بالصدمات الكهربائية.
        [tms] تُقرأ كاملةً أدناه: التحفيز المغناطيسي.
        [talking] تُقرأ كاملةً أدناه: العلاج بالكلام.
       *[waiting] تُقرأ كاملةً أدناه: الانتظار والمراقبة.
    }

beside-title = جنبًا إلى جنب
beside-pick = اختاروا حتى ثلاث طرق لوضعها جنبًا إلى جنب
beside-note = اختاروا حتى ثلاث. لا تقارنوا عبر السياج.
beside-benefit = الفائدة
beside-harm = الضرر والعبء
beside-more = المزيد في البطاقة.
beside-rules = أين هو معتمَد
beside-score = الدرجة نقاط للأعراض. الأقل أفضل.
beside-fence = دراسات مختلفة
beside-not-in = ليس في هذه الدراسة
beside-whole = البطاقة كاملة
beside-said = التكلفة والجسم والنفس والحياة اليومية وكل ما تقوله البطاقات
beside-told-none = لم تختبر أي دراسة هنا هذه الطرق بعضها مقابل بعض.
beside-told-one = اختبرتهما دراسة واحدة.
beside-told-two-of = اختبرت دراسة واحدة اثنتين منها.
beside-told-what = { $what }:
beside-told-counts = { $first } { $count } من 100، { $not } لا؛ { $second } { $other } من 100، { $rest } لا.
beside-told-more = اختبرت دراستان طريقتين إحداهما مقابل الأخرى، ولا تتفقان.
beside-of = من 100
beside-not = لا
beside-none = لا عدد هنا
beside-shared = دراسة واحدة لكليهما
beside-ticked = وضعتم علامة على هذا

talk-prompt = «لا يوجد جواب صحيح للجميع. أي هذه البطاقات تهمكم، ولماذا؟»

teach-back = «ما خطوتنا التالية، ومتى نراجعها؟»

## People out of 100

hundred-IA-04-title = بعد أربعة أسابيع من البخاخ: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-04-title-short = أربعة أسابيع، قرص جديد: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-04-treated = بخاخ وقرص جديد
hundred-IA-04-treated-short = بخاخ
hundred-IA-04-compared = بخاخ وهمي وقرص جديد
hundred-IA-04-compared-short = وهمي
hundred-IA-04-note = الأشخاص أنفسهم. لم تحقق إحدى التجربتين هدفها الرئيسي. لاحقًا: انظروا من عاد إليه المرض.

hundred-IA-30-title = ثمانية أسابيع، دراسة مفتوحة: بقيت أعراض قليلة
hundred-IA-30-title-short = بقيت أعراض قليلة بعد ثمانية أسابيع
hundred-IA-30-treated = بخاخ، مع قرصهم
hundred-IA-30-treated-short = بخاخ
hundred-IA-30-compared = كويتيابين، مع قرصهم
hundred-IA-30-compared-short = كويتيابين
hundred-IA-30-note = كان الناس يعرفون ما تلقّوه؛ ولم يعرف المقيّمون. أجرتها الشركة الصانعة. لاحقًا: انظروا الخطوط حتى الأسبوع 32.
hundred-IA-30-note-short = كان الناس يعرفون ما تلقّوه؛ ولم يعرف المقيّمون. أجرتها الشركة الصانعة.

hundred-IA-07-title = بخير بعد 16 أسبوعًا، ثم البقاء أو التغيير: عاد المرض
hundred-IA-07-treated = واصلوا البخاخ
hundred-IA-07-compared = انتقلوا إلى بخاخ وهمي
hundred-IA-07-note = واصل الجميع أقراصهم. واختلفت مدة متابعتهم.

hundred-IA-14-title = أربعة أسابيع: أثر شديد أو خطير
hundred-IA-14-title-short = أربعة أسابيع، قرص جديد للجميع: أثر شديد أو خطير
hundred-IA-14-treated = بخاخ وقرص جديد
hundred-IA-14-treated-short = بخاخ
hundred-IA-14-compared = بخاخ وهمي وقرص جديد
hundred-IA-14-compared-short = وهمي
hundred-IA-14-note = أشخاص دون 65 سنة. معظم هذه الآثار بدأ وانتهى في يوم الجرعة.

hundred-IA-01-title = بعد يوم من تسريب واحد: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-01-treated = تسريب كيتامين
hundred-IA-01-treated-short = كيتامين
hundred-IA-01-compared = تسريب مهدئ
hundred-IA-01-compared-short = مهدئ
hundred-IA-01-note = أمراض المزاج؛ تجارب مجموعة معًا. لاحقًا: بعد نحو أسبوعين لم يعد متوسط الفرق واضحًا.

hundred-IA-02-title = بعد يوم من تسريب واحد، بجانب ماء مالح: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-02-treated = تسريب كيتامين
hundred-IA-02-treated-short = كيتامين
hundred-IA-02-compared = تسريب ماء مالح
hundred-IA-02-compared-short = ماء مالح
hundred-IA-02-note = تجارب أخرى من المجموعة نفسها، مع ماء مالح. من السهل تمييز الماء المالح عن الكيتامين.

hundred-IA-12-title = نهاية تجربة قصيرة لقرص معتاد: تحسّن كبير
hundred-IA-12-title-short = نهاية تجربة قصيرة، قرص معتاد: تحسّن كبير
hundred-IA-12-treated = قرص معتاد
hundred-IA-12-treated-short = قرص
hundred-IA-12-compared = قرص وهمي
hundred-IA-12-compared-short = قرص وهمي
hundred-IA-12-note = أشخاص بالاكتئاب عمومًا. صنّفت تلك الدراسة الناس بطريقتها الخاصة. لاحقًا: الأثر الكامل عند ستة إلى اثني عشر أسبوعًا، بحسب حسابنا نحن.

hundred-AE-121-title = مع أحد الأقراص، دراسات قصيرة: غثيان
hundred-AE-121-treated = قرص
hundred-AE-121-compared = قرص وهمي

hundred-IA-13-title = حتى 14 أسبوعًا من قرص واحد، دراسة مفتوحة: بقيت أعراض قليلة
hundred-IA-13-treated = قرص سيتالوبرام
hundred-IA-13-note = لم تكن هناك مجموعة مقارنة، وكان الناس يعرفون ما تلقّوه.

hundred-IA-22-title = أُضيف الليثيوم، أسبوعان أو أكثر: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-22-treated = أُضيف الليثيوم
hundred-IA-22-compared = أُضيف علاج وهمي
hundred-IA-22-note = لم يساعد قرص بما يكفي. قُرئ في ملخص؛ وشارك أشخاص قليلون.

hundred-IA-23-title = اثنا عشر أسبوعًا، قدامى محاربين: بقيت أعراض قليلة
hundred-IA-23-treated = أُضيف أريبيبرازول
hundred-IA-23-compared = التحوّل إلى بوبروبيون
hundred-IA-23-note = لم يساعد قرص بما يكفي. قُرئ أحد الأعداد في ملخص. لم يكن هناك علاج وهمي.

hundred-IA-10-title = ستة تسريبات في ثلاثة أسابيع، دراسة مفتوحة: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-10-treated = تسريبات كيتامين
hundred-IA-10-treated-short = تسريبات
hundred-IA-10-compared = العلاج بالصدمات الكهربائية
hundred-IA-10-note = بلا ذهان. كان الناس يعرفون ما تلقّوه. الدراسة الأخرى، في المستشفى، جاءت بالعكس.

hundred-IA-11-title = في المستشفى، دراسة مفتوحة، نهاية العلاج: بقيت أعراض قليلة
hundred-IA-11-treated = تسريبات كيتامين
hundred-IA-11-treated-short = تسريبات
hundred-IA-11-compared = العلاج بالصدمات الكهربائية
hundred-IA-11-note = كان الناس يعرفون ما تلقّوه. لاحقًا: خلال سنة عاد المرض إلى معظمهم بعد أي من العلاجين، بلا فرق واضح.

hundred-IA-18-title = بعد نحو 13 جلسة من التحفيز المغناطيسي: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-18-treated = تحفيز مغناطيسي
hundred-IA-18-treated-short = نبضات
hundred-IA-18-compared = جلسة صورية
hundred-IA-18-note = تجارب مجموعة معًا. يصعب صنع جلسة صورية لا يستطيع أحد تمييزها.

hundred-IA-19-title = بعد نحو 13 جلسة من التحفيز المغناطيسي: بقيت أعراض قليلة
hundred-IA-19-treated = تحفيز مغناطيسي
hundred-IA-19-compared = جلسة صورية
hundred-IA-19-note = تجارب مجموعة معًا. يصعب صنع جلسة صورية لا يستطيع أحد تمييزها.

hundred-IA-26-title = أثناء دورة من التحفيز المغناطيسي: صداع
hundred-IA-26-treated = تحفيز مغناطيسي
hundred-IA-26-treated-short = نبضات
hundred-IA-26-compared = جلسة صورية
hundred-IA-26-note = تجارب مجموعة معًا. ألم فروة الرأس والارتعاش معدودان على البطاقة.

hundred-IA-20-title = عند نهاية العلاج بالكلام: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-20-treated = علاج بالكلام
hundred-IA-20-treated-short = العلاج
hundred-IA-20-compared = بلا علاج نفسي
hundred-IA-20-note = تجارب مجموعة معًا، قُرئت في ملخص. كان الناس يعرفون ما تلقّوه.

hundred-IA-21-title = بعد ستة أشهر من إضافة العلاج بالكلام: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-21-treated = أُضيف العلاج بالكلام
hundred-IA-21-compared = الرعاية المعتادة
hundred-IA-21-note = لم يساعد قرص هؤلاء الأشخاص. قُرئ في ملخص. كان الناس يعرفون ما تلقّوه.

hundred-IA-24-title = ثلاثة أشهر بلا علاج: بلا اكتئاب
hundred-IA-24-treated = بلا علاج
hundred-IA-24-treated-short = بلا علاج
hundred-IA-24-note = محسوب لبالغين يراجعون طبيب أسرة، ومرض كثيرين منهم خفيف. لم تكن هناك مجموعة مقارنة.

hundred-IA-25-title = سنة بلا علاج: بلا اكتئاب
hundred-IA-25-treated = بلا علاج
hundred-IA-25-treated-short = بلا علاج
hundred-IA-25-note = محسوب للبالغين أنفسهم. لم تكن هناك مجموعة مقارنة.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-awake = هل يكون المرء نائمًا أم مستيقظًا أثناء التحفيز المغناطيسي؟
think-awake-asleep = نائمًا
think-awake-awake = مستيقظًا
think-awake-came = مستيقظًا. مغناطيس ينقر ويُصدر ضجيجًا عند الرأس.
think-sleep = أي طريقة تُعطى تحت تخدير قصير؟
think-sleep-talking = العلاج بالكلام
think-sleep-ect = العلاج بالصدمات الكهربائية
think-sleep-came = العلاج بالصدمات الكهربائية. ينام المرء مدة قصيرة.
