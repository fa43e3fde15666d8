# Chapter 4: how fast, for how many, how long?
#
# To the translator. "Score at least halved" is how we say response, "few symptoms left" remission.
# Nothing here may set the drip, the spray and tablets against each other: they come from different studies.
# Every count says how many were helped and how many were not, and beside whom.

title = بأي سرعة، وكم شخصًا، وكم من الوقت؟
question = بأي سرعة، وكم شخصًا، وكم من الوقت؟
answer = يشعر بعض الناس بتحسّن خلال يوم، ثم يخفّ ذلك ما لم يستمر العلاج.
scene-name = ثلاث بطاقات على تقويم واحد: تسريب واحد، والبخاخ مع قرص جديد، والأقراص. تُظهر كل منها متى عُدّ الناس، وبجانب من.

## What one can change

control-treatment = البطاقة المنظور فيها
control-treatment-none = لا شيء
control-treatment-drip = التسريب
control-treatment-spray = البخاخ
control-treatment-tablets = الأقراص

control-calendar = التقويم
control-calendar-cards = ثلاثة أشهر
control-calendar-first_day = اليوم الأول

control-clock = ساعة واحدة لكل ذلك
control-clock-cards = البطاقات
control-clock-whole = الساعة كلها

## The stories and their moments

preset-story = التسريب والبخاخ والأقراص
preset-comparison = ما تفعله المقارنة
preset-not_helped = إذا لم يساعد

moment-whole = نظرة واحدة
moment-minutes_40 = 40 دقيقة
moment-hours_2 = 2 ساعة
moment-hours_4 = 4 ساعات
moment-day_1 = اليوم 1
moment-day_2 = اليوم 2
moment-week_1 = الأسبوع 1
moment-days_10_to_12 = الأيام من 10 إلى 12
moment-week_4 = الأسبوع 4
moment-weeks_6_to_12 = الأسابيع من 6 إلى 12
moment-after = بعد ذلك
moment-beside_sedative = بجانب مهدئ
moment-beside_salt_water = بجانب ماء مالح
moment-asleep = نيامًا في عملية جراحية
moment-not_drip = بعد تسريب واحد
moment-not_spray = بعد أربعة أسابيع من البخاخ
moment-not_yet = ليس بعد في اليوم 2
moment-not_tablets = اثنا عشر أسبوعًا من الأقراص

## The sentence that says what is shown now
# At most 14 words each; a sentence that names a time names the time at which the notch rests.

says-whole-1 = لكل بطاقة دراساتها: أشخاصها ومقارنتها وأوقاتها.
says-whole-2 = ينتهي القوس حيث شوهد أول فرق؛ وقد يبدأ الفرق قبل ذلك.
says-whole-3 = أشخاص مختلفون ومقارنات مختلفة: لا يمكن أن تقول هذه الدراسات أيها أفضل.
says-minutes-40-1 = عند 40 دقيقة بدأ متوسط الدرجات على التسريب يختلف عن المقارنة.
says-hours-2-1 = عند 2 ساعة كان الشعور الغريب، كالبعد، قد زال في إحدى الدراسات.
says-hours-2-2 = كانت تلك الدراسة على أشخاص بمرض آخر. وقد يدوم ذلك أطول.
says-hours-4-1 = عند 4 ساعات، في المستشفى، اختلف متوسط الدرجات على البخاخ عن الوهمي.
says-day-1-1 = اليوم 1، بعد تسريب واحد: { $drip_day_1_shown } من 100 انخفضت درجتهم للنصف؛ { $drip_day_1_not } لا.
says-day-1-2 = اليوم 1، بعد تسريب مهدئ: { $sedative_day_1_shown } انخفضت درجتهم للنصف؛ { $sedative_day_1_not } لا.
says-day-1-3 = اليوم 1، نيامًا في جراحة: { $drip_asleep_shown } بعد الكيتامين، { $salt_water_asleep_shown } بعد ماء مالح. لا فرق واضح.
says-day-2-1 = اليوم 2، بخاخ وقرص جديد: { $spray_day_2_shown } من 100 انخفضت درجتهم للنصف؛ { $spray_day_2_not } لا.
says-day-2-2 = اليوم 2، بخاخ وهمي وقرص جديد حقيقي: { $dummy_day_2_shown } انخفضت درجتهم للنصف؛ { $dummy_day_2_not } لا.
says-week-1-1 = انخفضت الدرجة للنصف في الأسبوع 1 لدى عدد أكبر بالأقراص منه بقرص وهمي.
says-week-1-2 = في الأسبوع 1 كان قد ظهر نحو ثلث كسب ستة أسابيع مقارنةً بقرص وهمي.
says-days-10-to-12-1 = في الأيام من 10 إلى 12 بعد تسريب واحد لم يعد الفرق واضحًا.
says-week-4-1 = الأسبوع 4، بخاخ وقرص جديد: { $spray_week_4_shown } من 100 انخفضت درجتهم للنصف؛ { $spray_week_4_not } لا.
says-week-4-2 = الأسبوع 4، بخاخ وهمي وقرص جديد حقيقي: { $dummy_week_4_shown } انخفضت درجتهم للنصف؛ { $dummy_week_4_not } لا.
says-weeks-6-to-12-1 = حتى الأسبوع 12 على الأقراص: { $tablets_week_12_shown } من 100 انخفضت درجتهم للنصف؛ { $tablets_week_12_not } لا.
says-weeks-6-to-12-2 = في الأسبوع 12 لم يُعدّ بجانبهم أي قرص وهمي.
says-after-1 = انتهت المقارنة قبل الآن. كيف تختلف لاحقًا أمر غير معروف.
says-after-2 = لا يمكن أن تقول هذه الدراسات أيها أفضل.
says-beside-sedative-1 = اليوم 1، بجانب مهدئ: { $drip_day_1_shown } من 100 انخفضت درجتهم للنصف؛ { $drip_day_1_not } لا.
says-beside-sedative-2 = اليوم 1، بعد المهدئ: { $sedative_day_1_shown } انخفضت درجتهم للنصف؛ { $sedative_day_1_not } لا.
says-beside-salt-water-1 = اليوم 1، بجانب ماء مالح: { $drip_salt_water_shown } من 100 انخفضت درجتهم للنصف؛ { $drip_salt_water_not } لا.
says-beside-salt-water-2 = اليوم 1، بعد ماء مالح: { $salt_water_day_1_shown } انخفضت درجتهم للنصف؛ { $salt_water_day_1_not } لا.
says-asleep-1 = اليوم 1، نيامًا مع الكيتامين: { $drip_asleep_shown } من 100 انخفضت درجتهم للنصف؛ { $drip_asleep_not } لا.
says-asleep-2 = نيامًا مع ماء مالح: { $salt_water_asleep_shown } نعم، { $salt_water_asleep_not } لا. لا فرق واضح.
says-not-drip-1 = في اليوم 1 بعد تسريب واحد لم تنخفض الدرجة للنصف لدى { $drip_day_1_not } من 100.
says-not-spray-1 = في الأسبوع 4 على البخاخ لم تنخفض الدرجة للنصف لدى { $spray_week_4_not } من 100.
says-not-yet-1 = من 100 لم يبلغوا ذلك في اليوم 2، انخفضت درجة { $later_spray_shown } للنصف حتى الأسبوع 4.
says-not-yet-2 = ومع بخاخ وهمي انخفضت درجة { $later_dummy_shown } من 100 كهؤلاء حتى الأسبوع 4.
says-not-tablets-1 = حتى الأسبوع 12 على الأقراص لم تنخفض الدرجة للنصف لدى { $tablets_week_12_not } من 100.
says-not-tablets-2 = ليس الذنب ذنبكم. تبقى طرق أخرى.
says-no-card = لم تُختر بطاقة. اختاروا واحدة لرؤية أشخاصها.
says-card =
    { $counted ->
        [0] ليس لهذه البطاقة عدد من 100 في هذا الوقت.
       *[1] الأشخاص المعدودون على هذه البطاقة في هذا الوقت يقفون بجانب الصورة.
    }
says-first-day = اليوم الأول فقط: الدواء في الدم، والمشاعر الغريبة، والتسريب.
says-onset-band = في 95 من 100 نسخة مسحوبة يكون متوسط الفرق الآن { $drip_low_percent } إلى { $drip_high_percent }. وبعد يوم من تسريب واحد هو 100.
says-whole-clock = ساعة واحدة، من جزء من ألف من الثانية إلى ثلاثة أشهر.

## Labels in the drawing
# Most have room for 30 characters, each line of a card's name for 16, the calendar's blocks for 15,
# a time and what was seen then, on one line, for 16.

label-which = أيها أفضل؟ لا يمكن أن تقول هذه الدراسات.
label-why-1 = أشخاص مختلفون،
label-why-2 = مقارنات مختلفة.
label-why-3 = الترتيب لا يعني شيئًا.
label-halved =
    { $treatment ->
        [none] أشخاص نزلت نقاط أعراضهم إلى النصف أو أقل
       *[other] العدد: من 100 شخص، إلى النصف أو أقل
    }
label-first-day = اليوم الأول
label-first-week = الأسبوع الأول
label-first-month = الشهر الأول
label-three-months = حتى ثلاثة أشهر
label-scale = يتغير المقياس
label-now =
    { $moment_id ->
        [minutes_40] 40 دقيقة
        [hours_2] 2 ساعة
        [hours_4] 4 ساعات
        [day_2] اليوم 2
        [week_1] الأسبوع 1
        [days_10_to_12] الأيام 10–12
        [week_4] الأسبوع 4
        [not_spray] الأسبوع 4
        [not_yet] الأسبوع 4
        [weeks_6_to_12] الأسبوع 12
        [not_tablets] الأسبوع 12
        [after] بعد ذلك
        [whole] البداية
       *[other] اليوم 1
    }
card-drip-name-1 = تسريب
card-drip-name-2 = الكيتامين
card-drip-beside-1 = مقارنة بتسريب:
card-drip-beside-2 = مهدئ أو ماء مالح
card-drip-people = 367 شخصًا، أمراض المزاج
card-spray-name-1 = البخاخ مع
card-spray-name-2 = قرص جديد
card-spray-beside-1 = مقارنة ببخاخ وهمي
card-spray-beside-2 = وقرص جديد
card-spray-people = { $people_both_sprays } شخصًا لم تفدهم أدوية
card-tablets-name-1 = الأقراص
card-tablets-name-2 = وحدها
card-tablets-beside-1 = مقارنة
card-tablets-beside-2 = بقرص وهمي
card-tablets-people = { NUMBER($people_tablets) } شخص بالاكتئاب
label-began = بدأ في موضع ما هنا
label-better-average = أفضل في المتوسط
label-better = أفضل من
label-than-sedative =
    { $compared_as ->
        [beside_salt_water] الماء المالح
       *[other] المهدئ
    }
label-than-dummy = الوهمي
label-in-hospital = في المشفى:
label-not-clear = غير واضح
label-no-comparison = بلا مقارنة
label-no-count = فارغ: لا عدّ؛ لاحقًا: غير معروف
label-sooner = لا عدّ قبل ذلك
label-ended-1 = انتهت المقارنة
label-hospital-people = { $people_hospital } شخصًا بمشفى
label-later-people = { NUMBER($people_tablets_later) } حتى الأسبوع 12
time-forty = 40 دقيقة
time-hours-4 = 4 س
time-day-1 = اليوم 1
label-masked-1 = أثناء عملية جراحية:
label-masked-people = 40 شخصًا، في عملية
time-day-2 = اليوم 2
time-week-1 = الأسبوع 1
time-days-10 = الأيام 10–12
time-week-4 = الأسبوع 4
time-week-6 = الأسبوع 6
time-week-12 = الأسبوع 12
count-day-1-treated =
    { $compared_as ->
        [beside_salt_water] { $drip_salt_water_shown }
       *[other] { $drip_day_1_shown }
    }
count-day-1-compared =
    { $compared_as ->
        [beside_salt_water] { $salt_water_day_1_shown }
       *[other] { $sedative_day_1_shown }
    }
count-masked-treated = { $drip_asleep_shown }
count-masked-compared = { $salt_water_asleep_shown }
count-day-2-treated = { $spray_day_2_shown }
count-day-2-compared = { $dummy_day_2_shown }
count-week-4-treated = { $spray_week_4_shown }
count-week-4-compared = { $dummy_week_4_shown }
count-week-12 = { $tablets_week_12_shown }
key-disc-treated = العلاج
key-disc-compared = المقارنة
key-score = متوسط درجات
key-differed = اختلاف
key-unclear = غير واضح
key-began = بدأ الفرق في موضع ما هنا
label-apart = دراسات أخرى، أشخاص آخرون
key-alone = بلا مقارنة
key-post = انتهت المقارنة؛ لاحقًا: غير معروف

# On a phone: names for 10 characters, the line below for 12.
label-which-1 = أيها أفضل؟
label-which-2 = لا يمكن أن تقول هذه الدراسات.
short-day = يوم
short-week = أسبوع
short-month = شهر
short-quarter = 3 أشهر
short-drip = التسريب
short-drip-beside-1 = أو تسريب
short-drip-beside-2 = مهدئ
short-spray = البخاخ
short-spray-beside-1 = أو وهمي،
short-spray-beside-2 = + قرص
short-tablets = الأقراص
short-tablets-beside-1 = أو قرص
short-tablets-beside-2 = وهمي
short-masked = عملية

# The rows of the clock: names have room for 46 characters, times on the axis for 9, the first time for 24.

label-doors = أبواب ممتلئة (خلايا، فئران)
label-blood = الدواء في الدم
label-strange = الشعور الغريب
label-circuit = دارة خلايا عصبية (جرذان)
label-synapses = نقاط تلامس جديدة (فئران)
label-drip = المزاج: تسريب واحد
label-spray = المزاج: البخاخ مع قرص جديد
label-tablets = المزاج: الأقراص وحدها
label-target = امتلاء هدف القرص
label-release = تراخي كابح على خلايا السيروتونين (جرذان)
label-neurons = خلايا عصبية جديدة يصير لها وزن (فئران)
label-people = شوهد لدى البشر
label-animals = شوهد لدى الحيوانات أو في الخلايا
label-read = زمن مقروء في دراسة
label-clock-now =
    { $now_unit ->
        [ms] { $now_shown ->
            [zero] { $now_shown } جزء من ألف من الثانية
            [one] جزء من ألف من الثانية
            [two] جزءان من ألف من الثانية
            [few] { $now_shown } أجزاء من ألف من الثانية
            [many] { $now_shown } جزءًا من ألف من الثانية
           *[other] { $now_shown } جزء من ألف من الثانية
        }
        [s] { $now_shown ->
            [zero] { $now_shown } ثانية
            [one] 1 ثانية
            [two] ثانيتان
            [few] { $now_shown } ثوانٍ
            [many] { $now_shown } ثانية
           *[other] { $now_shown } ثانية
        }
        [min] { $now_shown ->
            [zero] { $now_shown } دقيقة
            [one] 1 دقيقة
            [two] دقيقتان
            [few] { $now_shown } دقائق
            [many] { $now_shown } دقيقة
           *[other] { $now_shown } دقيقة
        }
        [h] { $now_shown ->
            [zero] { $now_shown } ساعة
            [one] 1 ساعة
            [two] ساعتان
            [few] { $now_shown } ساعات
            [many] { $now_shown } ساعة
           *[other] { $now_shown } ساعة
        }
        [d] اليوم { $now_shown }
       *[w] الأسبوع { $now_shown }
    }

tick-ms = جزء من ألف من الثانية
tick-second = 1 ثانية
tick-minute = 1 دقيقة
tick-forty = 40 دقيقة
tick-hour = 1 ساعة
tick-hours-2 = 2 ساعة
tick-day = 1 يوم
tick-week = 1 أسبوع
tick-weeks-4 = 4 أسابيع
tick-months-3 = 3 أشهر

## People out of 100
# Titles say who and when; the names of the two groups have room for 30 characters.

people-nobody =
    { $people_there ->
        [none] اختاروا بطاقة لرؤية أشخاصها.
        [scores] في هذا الوقت قورن متوسط الدرجات. لم يُعدّ أحد من 100.
        [share] انخفضت الدرجة للنصف لدى عدد أكبر على الأقراص منه على قرص وهمي. لا يذكر المصدر عددًا من 100.
       *[other] ليس لهذه البطاقة عدد من 100 في هذا الوقت.
    }

hundred-IA-01-title = بعد يوم من تسريب واحد، بجانب مهدئ: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-01-when = على الساعة: اليوم 1
hundred-IA-01-treated = تسريب كيتامين
hundred-IA-01-compared = تسريب مهدئ
hundred-IA-01-note = أمراض المزاج؛ تجارب مجموعة معًا. لاحقًا: بعد نحو أسبوعين لم يعد متوسط الفرق واضحًا.

hundred-IA-02-title = بعد يوم من تسريب واحد، بجانب ماء مالح: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-02-when = على الساعة: اليوم 1
hundred-IA-02-treated = تسريب كيتامين
hundred-IA-02-compared = تسريب ماء مالح
hundred-IA-02-note = تجارب أخرى من المجموعة نفسها، مع ماء مالح. من السهل تمييز الماء المالح عن الكيتامين.

hundred-IA-03-title = بعد نحو يوم من البخاخ الأول: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-03-when = على الساعة: اليوم 2
hundred-IA-03-treated = بخاخ وقرص جديد
hundred-IA-03-compared = بخاخ وهمي وقرص جديد
hundred-IA-03-note = اكتئاب لم يساعده دواءان أو أكثر. تجربتان معًا. لاحقًا: انظروا الأسبوع الرابع.

hundred-IA-04-title = بعد أربعة أسابيع من البخاخ: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-04-when = على الساعة: الأسبوع 4
hundred-IA-04-treated = بخاخ وقرص جديد
hundred-IA-04-compared = بخاخ وهمي وقرص جديد
hundred-IA-04-note = الأشخاص أنفسهم. لم تحقق إحدى التجربتين هدفها الرئيسي. لاحقًا: انظروا من عاد إليه المرض.

hundred-IA-05-title = بعد أربعة أسابيع، التجربة الكبيرة الأولى: بقيت أعراض قليلة
hundred-IA-05-when = على الساعة: الأسبوع 4
hundred-IA-05-treated = بخاخ وقرص جديد
hundred-IA-05-compared = بخاخ وهمي وقرص جديد
hundred-IA-05-note = حققت هذه التجربة هدفها. انظروا إلى الأخرى بجانبها.

hundred-IA-06-title = بعد أربعة أسابيع، التجربة الكبيرة الأخرى، 56 mg: بقيت أعراض قليلة
hundred-IA-06-when = على الساعة: الأسبوع 4
hundred-IA-06-treated = بخاخ وقرص جديد
hundred-IA-06-compared = بخاخ وهمي وقرص جديد
hundred-IA-06-note = لم تحقق هذه التجربة هدفها.

hundred-IA-17-title = بعد أربعة أسابيع، التجربة الكبيرة الأخرى، 84 mg: بقيت أعراض قليلة
hundred-IA-17-when = على الساعة: الأسبوع 4
hundred-IA-17-treated = بخاخ وقرص جديد
hundred-IA-17-compared = بخاخ وهمي وقرص جديد
hundred-IA-17-note = لم تحقق هذه التجربة هدفها.

hundred-IA-07-title = بخير بعد 16 أسبوعًا، ثم البقاء أو التغيير: عاد المرض
hundred-IA-07-when = على الساعة: أشهر
hundred-IA-07-treated = واصلوا البخاخ
hundred-IA-07-compared = انتقلوا إلى بخاخ وهمي
hundred-IA-07-note = واصل الجميع أقراصهم. واختلفت مدة متابعتهم.

hundred-IA-27-title = حتى اثني عشر أسبوعًا من الأقراص: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-27-when = على التقويم: الأسبوع 12
hundred-IA-27-treated = أقراص
hundred-IA-27-note = أشخاص على أقراص في تجارب قصيرة مجموعة معًا. لم يُعدّ بجانبهم أحد على قرص وهمي.

hundred-IA-29-title = لم تنخفض الدرجة للنصف في اليوم 2، وعُدّوا ثانيةً في الأسبوع 4: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-29-when = على التقويم: الأسبوع 4
hundred-IA-29-treated = بخاخ وقرص جديد
hundred-IA-29-compared = بخاخ وهمي وقرص جديد
hundred-IA-29-note = فقط من لم تنخفض درجتهم للنصف في اليوم 2. لم تحقق إحدى التجربتين هدفها الرئيسي.

hundred-IA-08-title = بعد يوم من تسريب أثناء عملية جراحية: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-08-when = على الساعة: اليوم 1
hundred-IA-08-treated = كيتامين، نيامًا
hundred-IA-08-compared = ماء مالح، نيامًا
hundred-IA-08-note = أربعون شخصًا؛ كانوا نيامًا، فبالكاد استطاع أحد التمييز. لا فارق واضح؛ وهم أقل من أن يكون هناك يقين.

hundred-IA-09-title = مرضى في المستشفى، حتى ثمانية تسريبات، أربعة أسابيع: انخفضت الدرجة بمقدار النصف على الأقل
hundred-IA-09-when = على الساعة: الأسبوع 4
hundred-IA-09-treated = تسريبات كيتامين
hundred-IA-09-compared = تسريبات مهدئ
hundred-IA-09-note = كما أورده آخرون. لا فارق واضح؛ وهم أقل من أن يكون هناك يقين.

hundred-IA-12-title = نهاية تجربة قصيرة لقرص معتاد: تحسّن كبير
hundred-IA-12-when = على الساعة: بعد بضعة أسابيع
hundred-IA-12-treated = قرص معتاد
hundred-IA-12-compared = قرص وهمي
hundred-IA-12-note = صنّفت تلك الدراسة الناس بطريقتها الخاصة؛ وليس ذلك العدّ المعتاد. لاحقًا: الأثر الكامل عند ستة إلى اثني عشر أسبوعًا، بحسب حسابنا نحن.

## Charts
# The axis below has room for 44 characters, the one on top for 54, names of lines 46, marks 12 to 22.

chart-masked_scores-title = مجموعتان نائمتان أثناء التسريب
chart-masked_scores-alt = خطّان لدرجة على مدى أسبوعين. ينخفضان معًا بعد اليوم 0 ويسيران متقاربين. لم تبدأ المجموعتان من موضع متماثل.
chart-masked_scores-x = الأيام بعد تسريب واحد
chart-masked_scores-y = درجة الاكتئاب (MADRS)، الأقل أفضل
chart-masked_scores-treated = كيتامين تحت التخدير
chart-masked_scores-compared = ماء مالح تحت التخدير
chart-masked_scores-people = تجربة واحدة، 20 شخصًا مقابل 20
chart-masked_scores-caution = لم تبدأ المجموعتان من موضع متماثل

chart-spray_scores-title = البخاخات الأولى في تجربة صغيرة
chart-spray_scores-alt = أربع مجموعات عند ساعتين ويوم وثمانية أيام. في البداية تنخفض مجموعات البخاخ الثلاث كلها أكثر من مجموعة البخاخ الوهمي.
chart-spray_scores-x = بعد البخاخ الأول
chart-spray_scores-y = تغيّر الدرجة (MADRS)، الأدنى أفضل
chart-spray_scores-hours_2 = 2 ساعة
chart-spray_scores-day_1 = 1 يوم
chart-spray_scores-day_8 = 8 أيام
chart-spray_scores-dose_28 = بخاخ، 28 mg في الدراسة
chart-spray_scores-dose_56 = بخاخ، 56 mg في الدراسة
chart-spray_scores-dose_84 = بخاخ، 84 mg في الدراسة
chart-spray_scores-compared = بخاخ وهمي
chart-spray_scores-people = 11 أو 12 شخصًا لكل جرعة، 33 مع الوهمي
chart-spray_scores-caution = بخاخان في الأسبوع بين ذلك

chart-difference_course-title = في المستشفى: البخاخ مقابل الوهمي
chart-difference_course-alt = ثلاث نقاط بمداها: أربع ساعات ويوم و 25 يومًا. تقع كلها تحت الصفر ببضع نقاط.
chart-difference_course-x = بعد البخاخ الأول
chart-difference_course-y = الفرق بالنقاط (MADRS)، ما تحت 0 أفضل
chart-difference_course-hours_4 = 4 ساعات
chart-difference_course-day_1 = 1 يوم
chart-difference_course-day_25 = 25 يومًا
chart-difference_course-difference = بخاخ مقابل بخاخ وهمي، مع المدى
chart-difference_course-people = 456 شخصًا، رعاية في المستشفى للمجموعتين
chart-difference_course-caution = عدة جرعات، لا جرعة واحدة

chart-twin_trials-title = تجربتان بتصميم واحد
chart-twin_trials-alt = نقاط بانتشارها لتجربتين. في كلتيهما كانت لكل مجموعة درجة أدنى بعد أربعة أسابيع، ولمجموعات البخاخ أدنى ببضع نقاط أخرى. لم تحقق إحدى التجربتين هدفها.
chart-twin_trials-x = تجربتان، بعد أربعة أسابيع
chart-twin_trials-y = تغيّر الدرجة (MADRS)، الأدنى أفضل
chart-twin_trials-first_trial = لم تحقق هدفها
chart-twin_trials-second_trial = حققت هدفها
chart-twin_trials-dose_56 = بخاخ، 56 mg في الدراسة
chart-twin_trials-dose_84 = بخاخ، 84 mg في الدراسة
chart-twin_trials-flexible = بخاخ، جرعة معدّلة
chart-twin_trials-compared = بخاخ وهمي
chart-twin_trials-people = نحو 100 شخص في كل مجموعة
chart-twin_trials-caution = تناول الجميع قرصًا جديدًا أيضًا

chart-comparator_bars-title = المقارنة تغيّر الصورة
chart-comparator_bars-alt = أربعة أعمدة بمداها، بعد يوم من تسريب واحد. عمودا الكيتامين متماثلان؛ وعمود المهدئ أعلى من عمود الماء المالح.
chart-comparator_bars-x = بعد يوم من تسريب واحد
chart-comparator_bars-y = من 100 شخص: انخفضت الدرجة للنصف على الأقل
chart-comparator_bars-ketamine = كيتامين
chart-comparator_bars-ketamine_too = كيتامين
chart-comparator_bars-sedative = مهدئ
chart-comparator_bars-salt_water = ماء مالح
chart-comparator_bars-sedative_trials = مع مهدئ
chart-comparator_bars-salt_water_trials = مع ماء مالح
chart-comparator_bars-people = تسع تجارب مجموعة معًا، 367 شخصًا
chart-comparator_bars-caution = مجموعتا تجارب، ليسوا الأشخاص أنفسهم

chart-spray_bars-title = البخاخ في وقتين
chart-spray_bars-alt = أربعة أعمدة بمداها: بخاخ ووهمي في اليوم 2 وفي اليوم 28. عمود البخاخ أعلى في كل مرة.
chart-spray_bars-x = بخاخ أو وهمي، كل منهما مع قرص جديد
chart-spray_bars-y = من 100 شخص: انخفضت الدرجة للنصف على الأقل
chart-spray_bars-spray = بخاخ
chart-spray_bars-spray_too = بخاخ
chart-spray_bars-dummy = وهمي
chart-spray_bars-dummy_too = وهمي
chart-spray_bars-day_2 = اليوم 2
chart-spray_bars-day_28 = اليوم 28
chart-spray_bars-people = تجربتان معًا، نحو 520 شخصًا
chart-spray_bars-caution = لم تحقق إحداهما هدفها

chart-onset_curves-title = مثال توضيحي: سريع وبطيء
chart-onset_curves-alt = خطّان مرسومان كل على مقياسه. أحدهما يصعد فورًا ويخفّ خلال أسابيع، في نطاق عريض. والآخر يصعد خلال أسابيع، بين خطين رفيعين.
chart-onset_curves-x = الأسابيع
chart-onset_curves-y = الفرق عن المقارنة، لكل خط مقياسه
chart-onset_curves-drip = تسريب واحد: 1 هو الأثر بعد يوم
chart-onset_curves-band = حيث تقع 95 من 100 نسخة مسحوبة
chart-onset_curves-tablets = أقراص يومية: 1 عند ستة أسابيع
chart-onset_curves-tablets_band = ومثله للأقراص: سرعة صعودها
chart-onset_curves-illustration = مثال توضيحي، لا قياس
chart-onset_curves-caution = تجارب وأشخاص ومقارنات أخرى

chart-transporter_filling-title = ما يمتلئ في ساعات وما يتغيّر في أسابيع
chart-transporter_filling-alt = خط يُظهر كم يمتلئ هدف بالأقراص اليومية: مرتفع خلال ساعات. وخط آخر، من الجرذان، يصعد على مدى ثلاثة أسابيع.
chart-transporter_filling-x = أيام الأقراص
chart-transporter_filling-y = من 100
chart-transporter_filling-daily = امتلاء الهدف، قرص كل يوم
chart-transporter_filling-first = بعد قرص واحد فقط
chart-transporter_filling-desensitised = خلايا اعتادت عليه: جرذان، نموذج
chart-transporter_filling-scanned = تصوير لدى البشر، قرصان
chart-transporter_filling-other = تصوير، قرص لم يوافق

## For the person who explains

talk-prompt = «يعتمد الحجم الذي يبدو به على ما يُقارن به. لننظر إلى المجموعتين، وإلى ما حدث لهما لاحقًا.»
teach-back = «من 100 شخص، كم تحسّنوا مع العلاج، وكم تحسّنوا مع المقارنة؟»

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-pump = ماذا تملأ الأقراص المعروضة هنا في الساعات الأولى؟
think-pump-pump = مضخة للسيروتونين
think-pump-door = باب الفصل 1
think-pump-came = مضخة للسيروتونين، وهو مرسال. وأشياء أخرى تتغيّر أبطأ.
think-slow = لدى الجرذان على الأقراص، ما الذي تغيّر ببطء؟
think-slow-filling = كم امتلأت المضخة
think-slow-brake = كابح على خلايا معيّنة
think-slow-came = كابح على خلايا السيروتونين فقد قوته خلال أسابيع. هل لذلك أهمية أمر لم يُحسم.
