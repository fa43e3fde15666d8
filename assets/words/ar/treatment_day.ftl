# Chapter 7: the day of a session.
#
# To the translator. This is read by people who are afraid. Be exact, and stay beside them.

title = اليوم في غرفة واحدة
question = كيف تكون الجلسة، وما مخاطرها؟
answer = بضع ساعات في العيادة والعاملون بقربكم، ومشاعر غريبة تزول لدى معظم الناس، ومن يوصلكم إلى البيت.

scene-name = غرفة هادئة: مريض على كرسي مائل، وأحد العاملين بجانبه، ونافذة وساعة.

preset-spray = بخاخ الأنف
preset-drip = التسريب الوريدي
preset-felt = ما شعر به الناس

moment-before = قبل الجلسة
moment-first_minutes = الدقائق الأولى
moment-forty_minutes = أربعون دقيقة
moment-two_hours = ساعتان
moment-going_home = العودة إلى البيت
moment-felt_far = البعد
moment-felt_sick = الغثيان
moment-felt_afraid = الخوف
moment-felt_calm = الاسترخاء والتسليم
moment-felt_nothing = لا شيء غريب

says-before = قبل الجلسة: يُقاس ضغط دمكم، ويمكنكم أن تسألوا عن أي شيء.
says-given =
    { $preset ->
        [drip] يدخل أنبوب رفيع في وريد. ويبقى أحدهم معكم.
       *[spray] ترشّون البخاخ بأنفسكم في أنفكم، والعاملون يراقبون.
    }
says-soon = قد يبدأ شعور بالانفصال أو الدوار أو النعاس أو الغثيان.
says-strange = قد تبدو الأشياء أو الأصوات غريبة. وقد تشعرون بالبعد عن جسمكم.
says-forty =
    { $preset ->
        [drip] ينتهي التسريب في نحو هذا الوقت. وما زال أحدهم معكم.
       *[spray] يبلغ ضغط الدم أعلاه في نحو هذا الوقت. يقيسه العاملون.
    }
says-on = تمرّ الساعات.
says-passed =
    { $preset ->
        [drip] في دراسة للتسريب كانت هذه المشاعر قد زالت خلال ساعتين.
       *[spray] في دراسة للبخاخ كان معظمها قد زال عند ساعة ونصف.
    }
says-longer =
    { $preset ->
        [drip] يمكن أن تدوم أطول. اسألوا فريقكم كم يبقى العاملون.
       *[spray] يمكن أن تدوم أطول. القاعدة الأمريكية: يراقب العاملون ساعتين على الأقل.
    }
says-pressure-up = قد يكون ضغط الدم ما زال مرتفعًا. تختلف التقارير في المدة.
says-home = يوصلكم أحدهم إلى البيت. لا قيادة حتى الغد، بعد نوم ليلة.
says-felt-far = يشعر بعض الناس بالانفصال، كأنهم بعيدون عن أنفسهم.
says-felt-sick = يشعر بعض الناس بالغثيان أو يتقيؤون. أخبروا العاملين فورًا.
says-felt-afraid = بعض الناس يقلقون أو يخافون. هناك من هو معكم. يمكنكم أن تقولوا توقفوا.
says-felt-calm = في مقابلات عن الإسكيتامين بالفم، تحدّث الناس أيضًا عن الاسترخاء والتسليم.
says-felt-nothing = بعض الناس لا يشعرون بشيء غريب. وبعض الناس لا يساعدهم العلاج.

# An hour after the spray or the start of the drip.
tick-hour = { $n } س
tick-minute-0 = 0
tick-minute-30 = 30
tick-minute-60 = 60
tick-minute-90 = 90
tick-minute-90-end = 90 دقيقة
tick-minute-120-end = 120 دقيقة
note-passed = زال معظمها عندئذٍ
note-passed-drip = زالت عندئذٍ
note-watch = مراقبة العاملين: على الأقل (قاعدة أمريكية)
note-watch-drip = العاملون معكم: لم تُقرأ قاعدة
note-strange = الشعور الغريب: دراسة للبخاخ
note-strange-drip = الشعور الغريب: دراسة للتسريب
note-pressure = ارتفاع ضغط الدم: تختلف التقارير
head-watch = مراقبة العاملين
sub-watch = على الأقل (قاعدة أمريكية)
head-watch-drip = العاملون معكم
sub-watch-drip = لم تُقرأ قاعدة
head-strange = الشعور الغريب
sub-strange = دراسة للبخاخ
sub-strange-drip = دراسة للتسريب
head-pressure = ارتفاع ضغط الدم
sub-pressure = تختلف التقارير
head-no-driving = لا قيادة
sub-no-driving = حتى الغد
# What is named in studies, not what anybody will feel.
note-told =
    { $moment_id ->
        [felt_far] في تجارب البخاخ: شعور بالانفصال
        [felt_sick] في تجارب البخاخ: غثيان
        [felt_afraid] في تجارب البخاخ: قلق
        [felt_calm] في مقابلات: استرخاء وتسليم
       *[felt_nothing] في تجارب البخاخ: لم يُذكر شعور كهذا
    }
note-differ = اختيرت لتختلف، لا لتُظهر كم يتكرر ذلك
# What reports name; the trials of the spray call it dissociation or feeling detached.
thought-who = يشعر بعض الناس
thought-what = بالانفصال عن أنفسهم
label-no-driving = لا قيادة حتى الغد
label-cuff = سوار: ضغط الدم
label-finger-clip = مشبك إصبع: أكسجين
label-drip = تسريب
label-spray = بخاخ
label-bubble = من التقارير، لا كلام شخص واحد
label-bar = كم يدوم، لا كم هو شديد

talk-prompt = «لن تكونوا وحدكم، ويمكنكم أن تقولوا توقفوا. لنمرّ معًا على اليوم، وأوقفوني حيث يقلقكم شيء.»

teach-back = «من يوصلكم إلى البيت، وما الذي لن تفعلوه قبل الغد؟»

## People out of 100

hundred-IA-14-title = أربعة أسابيع: أثر شديد أو خطير
hundred-IA-14-treated = بخاخ وقرص جديد
hundred-IA-14-compared = بخاخ وهمي وقرص جديد
hundred-IA-14-note = أشخاص دون 65 سنة. معظم هذه الآثار بدأ وانتهى في يوم الجرعة.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-drip = كيف يدخل الكيتامين بالتسريب؟
think-drip-nose = عن طريق الأنف
think-drip-vein = في وريد
think-drip-came = في وريد، عبر أنبوب رفيع. أما البخاخ فيدخل في الأنف.
think-cuff = ماذا يقيس السوار على الذراع؟
think-cuff-oxygen = الأكسجين
think-cuff-pressure = ضغط الدم
think-cuff-came = ضغط الدم. أما مشبك الإصبع فيقيس الأكسجين.
