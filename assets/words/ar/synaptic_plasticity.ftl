# Chapter 3: how could something that leaves in hours help for days?
#
# To the translator. "Contact point" is our plain word for a spine, the small stub on which one nerve
# cell touches another. Nothing here may sound as if it had been seen in people.

title = نقاط تلامس تنمو متأخرة
question = يزول في ساعات: كيف يمكن أن يساعد أيامًا؟
answer = لدى الحيوانات تُنبت الخلايا العصبية نقاط تلامس جديدة بعد زوال الدواء.
scene-name = فرع من خلية عصبية فيه ستة مواضع لنقاط التلامس، وبجانبه ما هو معروف لدى البشر.
clock = الزمن هنا غير متساوٍ: تستغرق الساعات الأولى في العرض ما تستغرقه أيام كثيرة.

## What one can change

control-experiment = ماذا لو
control-experiment-none = بلا تغيير
control-experiment-ampa_blocked = سُدّت AMPA
control-experiment-rapamycin = سُدّت mTORC1
control-experiment-met_form = BDNF: شكل Met
control-experiment-spines_removed = أُزيلت التلامسات
control-experiment-second_dose = جرعة ثانية

## The stories and their moments

preset-story = القصة

moment-after_stress = بعد الإجهاد
moment-guest_comes = يأتي الكيتامين
moment-relay = كل واحدة تُطلق التالية
moment-blocks = لبنات البناء
moment-guest_leaves = زال الكيتامين
moment-night = يبدأ النمو
moment-people_scan = لدى البشر: تصوير
moment-more = ينمو المزيد
moment-some_stay = بعضها يبقى
moment-two_weeks = أسبوعان
moment-people_trial = لدى البشر: تجربة
moment-it_changes = يمكن أن يتغيّر

## Labels in the drawing
# Stations at most 8 letters, the last 18; notes of the people lane at most 24 in a line, in as many lines
# as there are; the band 34, the outline 30, the new contact 24, the count 20, the two effects 20.
# note-new-1 and note-new-2 are label-new in two lines, at most 14 letters each; note-gone 10, label-now 16.

label-ampa = AMPA
label-bdnf = BDNF
label-trkb = TrkB
label-mtorc1 = mTORC1
label-protein = لبنات البناء
label-outline = أقل لدى فئران مُجهَدة
label-contact = نقطة تلامس
label-new = نقطة تلامس جديدة
note-new-1 = نقطة تلامس
note-new-2 = جديدة
label-ketamine = كيتامين
note-gone = زال
label-two-weeks = أسبوعان
label-now =
    { $now_unit ->
        [h] { $now_shown ->
            [zero] بعد { $now_shown } ساعة
            [one] بعد ساعة واحدة
            [two] بعد ساعتين
            [few] بعد { $now_shown } ساعات
            [many] بعد { $now_shown } ساعة
           *[other] بعد { $now_shown } ساعة
        }
       *[d] { $now_shown ->
            [zero] بعد { $now_shown } يوم
            [one] بعد يوم واحد
            [two] بعد يومين
            [few] بعد { $now_shown } أيام
            [many] بعد { $now_shown } يومًا
           *[other] بعد { $now_shown } يوم
        }
    }
label-early-effect = الأثر المبكر
label-lasting-effect = الأثر المستمر
label-count = { $counted } من 6 مواضع
note-mice = لدى الفئران
note-people = لدى البشر
note-not-known = غير معروف
note-not-known-people = غير معروف لدى البشر
note-scan-1 = تصوير لنهايات الأعصاب:
note-scan-2 = لا تغيّر يُقاس
note-scan-3 = في المتوسط؛ ولا يمكنه
note-scan-4 = عدّ التلامسات الجديدة
note-trial-1 = تجربة، { $rapamycin_people } شخصًا:
note-trial-2 = لم يوقف الراباميسين
note-trial-3 = الأثر بعد يوم واحد؛
note-trial-4 = ربما الجرعة أقل مما يلزم
note-band = يبدأ النمو: تختلف الدراسات

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself.
says-after-stress = بعد الإجهاد تقلّ نقاط التلامس لدى الفئران: هنا { $counted } من 6 مواضع.
says-guest-comes = يأتي الكيتامين. فكرة: تعلو الإشارات، وينفتح مستقبل AMPA.
says-relay = لدى الجرذان والفئران تُطلق كل محطة المحطة التالية.
says-blocks = تُطلق mTORC1 صنع لبنات البناء.
says-guest-leaves = يزول الكيتامين. لدى الفئران تغيّر السلوك؛ ولم تنمُ نقطة تلامس جديدة بعد.
says-night = لدى الفئران تنمو تلامسات جديدة بعد زوال الكيتامين. لا تتفق الدراسات على الوقت.
says-people-scan = لدى البشر لم يجد تصوير نهايات الأعصاب تغيّرًا يُقاس في المتوسط.
says-scan-limit = لا يمكن لهذا التصوير عدّ التلامسات الجديدة. ولدى البشر الأمر غير معروف.
says-more = لدى الفئران تنمو نقطة تلامس أخرى: هنا { $counted } من 6 مواضع.
says-some-stay = لدى الفئران تتّسع بعض نقاط التلامس وتبقى؛ وتزول أخرى.
says-two-weeks = بعد أسبوعين يبقى بعضها لدى الفئران: هنا { $counted } من 6 مواضع.
says-people-trial = لدى { $rapamycin_people } شخصًا لم يوقف الراباميسين الأثر بعد يوم واحد.
says-trial-limit = يسدّ الراباميسين mTORC1. قد تكون الجرعة أقل مما يلزم.
says-it-changes = لدى الحيوانات تتغيّر نقاط التلامس مع الخبرة أيضًا.
says-not-fixed = الاكتئاب ليس ثابتًا، وليس ذنبًا.

# What somebody tries, before and after the time at which contacts grow.
says-ampa-blocked-early = إذا سُدّت مستقبلات AMPA بقيت السلسلة ساكنة.
says-ampa-blocked = سُدّت AMPA: لا ينمو شيء. مراجعات: لدى القوارض يتوقف الأثر أو يضعف.
says-rapamycin-early = إذا سُدّت mTORC1 انتهت السلسلة هناك.
says-rapamycin = مع سدّ mTORC1 لم ينمُ شيء لدى الجرذان. ولدى البشر جاء الأثر مع ذلك.
says-met-form-early = مع شكل Met تبدأ السلسلة، لكنها تكاد لا تستمر.
says-met-form = مع شكل Met بالكاد نمت نقاط تلامس لدى الفئران.
says-spines-removed-early = ما ينمو سيُزال. ولم ينمُ شيء بعد.
says-spines-removed = تُزال نقاط التلامس الجديدة. لدى الفئران زال الأثر المستمر فقط.
says-second-dose-early = تأتي جرعة ثانية بعد ثلاثة أيام ونصف.
says-growth-second = بعد جرعة ثانية ينمو في هذا النموذج أكثر مما بعد واحدة.

says-growth-band = في 95 من 100 نسخة مسحوبة تكون بين { $growth_low_percent } و { $growth_high_percent } جزءًا من 100 من أقصاها.

# How the sentences name parts of the picture.
names-ketamine = الكيتامين
names-blocks = لبنات البناء
names-places = نقاط التلامس; نقطة تلامس; تلامسات; التلامسات
names-people = البشر; شخصًا


## Charts
# The axis below has room for 44 characters, the one on top for 50, the two lines for 20.

chart-two_doses-title = مبكر ومتأخر، بعد جرعتين
chart-two_doses-alt = خطّان من نموذج للفئران والجرذان. تأتي جرعة ثانية بعد ثلاثة أيام ونصف. يصعد الأثران ثانيةً، وتتجاوز نقاط التلامس الجديدة أقصى ما بعد جرعة واحدة. هي الآن { $growth_percent } جزءًا من 100 منه. لا خط للبشر، لأنه لا يعرفه أحد.
chart-spine_shares-title = مبكر ومتأخر، بعد جرعة واحدة
chart-spine_shares-alt = خطّان من نموذج للفئران والجرذان. يصعد الأثر المبكر خلال ساعات ويخفّ في أيام. وتأتي نقاط التلامس الجديدة لاحقًا وتبقى مدة أطول. هي الآن { $growth_percent } جزءًا من 100 من أقصاها بعد جرعة واحدة. لا خط للبشر، لأنه لا يعرفه أحد.
chart-spine_shares-x = الزمن بعد التسريب (غير متساوٍ)
chart-spine_shares-y = الحصة من أقصى ما بعد جرعة واحدة (بلا مقياس)
chart-spine_shares-early = الأثر المبكر
chart-spine_shares-growth = نقاط تلامس جديدة
chart-spine_shares-band = 95 من 100 نسخة مسحوبة
chart-spine_shares-untouched = جرعة واحدة، ولا تغيير آخر
chart-spine_shares-people = فئران وجرذان. لدى البشر: غير معروف
chart-spine_shares-week = 1 أسبوع
chart-spine_shares-day = 1 يوم
chart-spine_shares-hours = 6 ساعات
chart-spine_shares-hour = 1 ساعة

## For the person who explains

talk-prompt = «لدى الفئران والجرذان تنمو ثانيةً بعض نقاط التلامس المفقودة. ولدى البشر لم يُظهر ذلك تصوير للدماغ. إنها فكرة، وليست وعدًا.»
teach-back = «أي جزء من هذه القصة شوهد لدى البشر، وأي جزء لدى الحيوانات فقط؟»

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-gone = زال الكيتامين. ماذا يحدث على فرع الخلية لدى فأر؟
think-gone-nothing = لا شيء بعد ذلك
think-gone-grow = تنمو نقاط تلامس جديدة
think-gone-shrink = ينكمش الفرع
think-gone-came = لدى الفئران تنمو نقاط تلامس جديدة بعد زوال الدواء. لا تتفق الدراسات على الوقت.
think-stay = نمت نقاط تلامس جديدة لدى الفئران. هل تبقى؟
think-stay-all = تبقى كلها
think-stay-some = بعضها يبقى وبعضها يزول
think-stay-none = تزول كلها
think-stay-came = بعضها يبقى وبعضها يزول. لدى الحيوانات تتغيّر نقاط التلامس مع الخبرة أيضًا.
think-who = لدى من شوهد نمو نقاط تلامس جديدة بعد الكيتامين؟
think-who-people = لدى البشر
think-who-mice = لدى الفئران
think-who-came = لدى الفئران. لا يمكن لتصوير لدى البشر عدّ التلامسات الجديدة.
think-else = ما الذي يغيّر نقاط التلامس أيضًا لدى الحيوانات؟
think-else-drug = لا شيء آخر
think-else-experience = الخبرة
think-else-came = الخبرة تفعل ذلك. الاكتئاب ليس ثابتًا، وليس ذنبًا.
