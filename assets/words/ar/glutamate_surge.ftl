# Chapter 2: why would a blocker make signals stronger?
#
# To the translator. One kind of cell is a brake, the other kind are main cells; please keep these
# two words everywhere. "Hill" is the shape of the curve: up, then down. Whole sentences follow one
# another in the "says-" lines, so each must make sense after any other.

title = القدم والكابح
question = كيف يمكن لدواء سادّ أن يقوّي الإشارات؟
answer = إحدى الأفكار أنه يهدّئ أولاً الخلايا التي تكبح غيرها.
scene-name = دارة صغيرة: خلية كابحة، وخلية رئيسية، والخلية التالية.
clock = الثواني من أجل السرد: لم تُقس دقائق.

## What one can change

control-level_um = الكيتامين حول الخلايا
control-level_um-value =
    { $level_band ->
        [none] لا شيء
        [below] أقل مما يعطيه تسريب واحد
        [drip] نحو ما يعطيه تسريب واحد
        [between] أكثر مما يعطيه تسريب واحد
        [anaesthesia] كما للعمليات
       *[rats] أكثر بكثير: أُعطي للجرذان فقط
    }
control-level_um-number = ⁦{ NUMBER($level_um, maximumFractionDigits: 2) } µM⁩ حر
level-drip = تسريب
level-anaesthesia = عملية
level-rats = جرذان

control-explanation = أي تفسير يُعرض
control-explanation-interneuron = الكابح يُرخي
control-explanation-direct = مباشرةً عند الباب الساكن
control-explanation-habenula = موضع صغير عميق يهدأ
control-explanation-metabolite = ما يتحوّل إليه الكيتامين

control-experiment = ماذا لو
control-experiment-none = كما تقول الفكرة
control-experiment-equal = كان نوعا الخلايا متساويي الحساسية
control-experiment-brake_easier = امتلأت أبواب الكابح أسهل
control-experiment-brake_spared = ترك الدواء الكابح وشأنه
control-experiment-pyramids_spared = ترك الدواء الخلايا الرئيسية وشأنها
control-experiment-agonist = حبس دواء ثانٍ الغلوتامات

## The stories and their moments

preset-story = القصة
preset-far_more = أكثر بكثير، لدى الجرذان فقط
preset-equal = كلاهما بالحساسية نفسها

moment-rest = السكون
moment-low_dose = جرعة قليلة
moment-brake_quiets = أولاً الكابح
moment-main_speeds = ثم الخلية الرئيسية
moment-glutamate_rises = غلوتامات أكثر
moment-people = ولدى البشر؟
moment-our_model = نموذجنا
moment-more = جرعة أكبر
moment-anaesthesia = أكبر من ذلك
moment-not_known = غير معروف
moment-far_more = أكثر بكثير، لدى الجرذان فقط

moment-equal_rest = السكون
moment-equal_low_dose = جرعة قليلة
moment-equal_more = أكثر
moment-equal_anaesthesia = كما للعمليات
moment-equal_far_more = أكثر بكثير، لدى الجرذان فقط

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself. Keep every hedge.
says-rest = الخلية الكابحة تضغط على الخلية الرئيسية وتبطئها.
says-low-dose = فكرة: يملأ الكيتامين أولاً أبوابًا على الخلية الكابحة.
says-brake-quiets = لدى الجرذان هدّأ دواء سادّ آخر، MK-801، خلايا كابحة. والكابح يُرخي.
says-main-speeds = ثم تسارعت لدى تلك الجرذان معظم الخلايا الرئيسية.
says-glutamate-rises = الفكرة: الكابح يرتخي، والخلية الرئيسية تسرع. لدى الجرذان رفعت جرعات قليلة من الكيتامين الغلوتامات.
says-people = لا تتفق الدراسات لدى البشر. رأت بعض فحوص التصوير علامات ارتفاع.
says-our-model = مع امتلاء الأبواب كما في الفصل 1 يكاد نموذجنا لا يُظهر ارتفاعًا.
says-more = في هذه الفكرة يملأ كيتامين أكثر أبواب الخلية الرئيسية أيضًا.
says-anaesthesia = لدى الجرذان لم تغيّر جرعة أكبر الغلوتامات. ومطابقة الجرعات افتراضنا.
says-not-known = هل يرفع ارتفاع كهذا المزاج لدى البشر أمر غير معروف.
says-far-more = جرعة كبيرة جدًا، أُعطيت للجرذان فقط: انخفض الغلوتامات تحت السكون.

# What is said when somebody tries things: one of these, then what the model has.
says-no-drug = لا كيتامين: الكابح يضغط، والخلية الرئيسية تحفظ إيقاعها.
says-doors-filled = حسابنا، من 100 باب: الكابح { $brake_filled_percent }، والخلية الرئيسية { $pyramid_filled_percent } ممتلئة.
says-equal = خلايا متساوية الحساسية: لا تلّة هنا.
says-brake-easier = هنا تمتلئ أبواب الكابح أسهل: افتراض.
says-brake-spared = هنا يترك الدواء الكابح وشأنه.
says-pyramids-spared = هنا يترك الدواء الخلية الرئيسية وشأنها.
says-agonist = هنا يحبس دواء ثانٍ الغلوتامات.
says-direct = فكرة: يملأ الكيتامين أبوابًا ساكنة على الخلية الرئيسية.
says-direct-none = فكرة: مع الكيتامين تمتلئ أبواب ساكنة على الخلية الرئيسية.
says-habenula = فكرة: دفعات في موضع صغير عميق من الدماغ.
says-habenula-stopped = فكرة: مع الكيتامين تتوقف الدفعات في موضع صغير عميق.
says-metabolite = فكرة: ما يصنعه الجسم من الكيتامين يذهب إلى باب آخر.

says-glutamate-more = نموذجنا: غلوتامات أكثر مما في السكون.
says-glutamate-same = نموذجنا: الغلوتامات تقريبًا كما في السكون.
says-glutamate-less = نموذجنا: غلوتامات أقل مما في السكون.
says-no-curve = مرسوم فقط: لا نموذج.
says-rats-only = الجرذان فقط.

# How the sentences name parts of the picture.
names-brake = الخلية الكابحة; خلايا كابحة; الكابح; والكابح
names-main = الخلية الرئيسية; والخلية الرئيسية; الخلايا الرئيسية
names-glutamate = الغلوتامات; غلوتامات
names-ketamine = الكيتامين; كيتامين

## Labels in the drawing
# Names at most 18 letters; less, rest and more 12; the two rows about people 42.

label-glutamate = غلوتامات
label-less = أقل
label-rest = السكون
label-more = أكثر
label-brake = خلية كابحة
label-main = خلية رئيسية
label-next = الخلية المستقبِلة
label-ketamine = كيتامين
label-fills = فكرة: هذه تمتلئ أولاً
label-bar = عارضة مسطحة: تكبح
label-signal = إشارة
label-door = باب (مستقبل NMDA)
label-dotted = منقّط: فكرة
label-dashed = متقطع: شوهد لدى الحيوانات
label-model = نموذجنا، ومداه
label-resting = أبواب ساكنة
label-habenula = موضع صغير عميق: العنان
label-metabolite = ما يتحوّل إليه الكيتامين
label-other-door = باب آخر
label-rats =
    { $rats_with ->
        [mk_801] شوهد لدى الجرذان، مع MK-801
       *[other] شوهد لدى الجرذان
    }
label-people-first =
    { $explanation ->
        [interneuron] مؤيد، تصوير 2025: علامات ارتفاع
        [metabolite] مؤيد، تصوير 2026: تغيّر ذلك الباب؛ السبب غير واضح
       *[other] مؤيد: لم يُعثر على قياس لدى البشر
    }
label-people-second =
    { $explanation ->
        [interneuron] معارض، تصوير 2021: لا تغيّر
        [metabolite] معارض، 2020: كلما زاد قلّ التحسّن
       *[other] معارض: لم يُعثر على قياس لدى البشر
    }

## Charts
# The axis below has room for 44 characters, the one on top for 50, marks for 12 to 16.

chart-glutamate_by_level-title = تلّة منخفضة: أكثر قليلاً، ثم أقل
chart-glutamate_by_level-alt =
    { $experiment ->
        [none] خط من النموذج. عند هذا المستوى تنتهي 95 من 100 نسخة مسحوبة بين { $glutamate_low_percent } و { $glutamate_high_percent }، حيث السكون 100.
       *[other] خط من النموذج، غيّره السؤال الذي اخترتموه.
    } { $glutamate_change ->
        [more] عند المستوى في الصورة غلوتامات أكثر مما في السكون.
        [less] عند المستوى في الصورة غلوتامات أقل مما في السكون.
       *[same] عند المستوى في الصورة غلوتامات تقريبًا كما في السكون.
    } خطّان رفيعان فوقه وتحته: بينهما تقع 95 من 100 نسخة مسحوبة من النموذج. وعلامات فوقه تُظهر الجرذان. كان لديها أكثر عند ثلاث جرعات، والقدر نفسه عند جرعة أكبر، وأقل عند جرعة كبيرة جدًا.
chart-glutamate_by_level-x = الكيتامين الحر، µM
chart-glutamate_by_level-y = الغلوتامات عند النهايات (شكل، بلا مقياس)
chart-glutamate_by_level-less = أقل
chart-glutamate_by_level-rest = كما في السكون
chart-glutamate_by_level-more = أكثر
chart-glutamate_by_level-drip = تسريب
chart-glutamate_by_level-anaesthesia = عملية
chart-glutamate_by_level-band = 95 من 100 نسخة مسحوبة
chart-glutamate_by_level-rats = الجرذان: أكثر، القدر نفسه، أقل
chart-metabolite_level-title = قليل منه، لساعات كثيرة: المستوى ليس علامة على أنه يعمل
chart-metabolite_level-alt = تلّة منخفضة. ما يصنعه الجسم من نصف S للتسريب يصعد خلال ساعة ويبقى أربع ساعات. ثم يخفّ، ويبقى نصفه بعد إحدى عشرة ساعة. وخطّان رفيعان يُظهران كم يختلف أشخاص افتراضيون.
chart-metabolite_level-x = الساعات بعد بدء التسريب
chart-metabolite_level-y = S-هيدروكسي نوركيتامين في الدم، nmol لكل لتر
chart-metabolite_level-made = نموذج، لأصحاء شبّان
chart-metabolite_level-people = من 100 شخص افتراضي: 5 تحت، 5 فوق
chart-metabolite_level-form = الشكل S فقط؛ الشكل R لم يمكن قراءته
chart-metabolite_level-level = المستوى في الدم ليس علامة على أنه يعمل

## For the person who explains

talk-prompt = «إحدى الأفكار أن الدواء يهدّئ الكابح أولاً. شوهد ذلك لدى الجرذان والفئران. أما لدى البشر فلا تتفق الدراسات.»
teach-back = «ماذا يحدث في هذه الصورة حين تكبر الجرعة أكثر فأكثر؟»

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-main = تهدأ الخلية الكابحة لدى جرذ. ماذا تفعل الخلية الرئيسية؟
think-main-slower = تتباطأ
think-main-faster = تتسارع
think-main-same = تبقى كما كانت
think-main-came = لدى تلك الجرذان تسارعت معظم الخلايا الرئيسية. وإرخاء الكابح إحدى الأفكار عن السبب.
think-more = كيتامين أكثر يملأ أبوابًا على الخليتين. ماذا يفعل الغلوتامات لدى الجرذان؟
think-more-more = يرتفع أكثر من ذلك
think-more-same = يكون كما في السكون
think-more-came = لدى الجرذان تركت جرعة أكبر الغلوتامات كما في السكون. لم يعنِ دواء أكثر هنا ارتفاعًا أكبر.
think-first = بأي خلية تبدأ هذه الفكرة؟
think-first-brake = الخلية الكابحة
think-first-main = الخلية الرئيسية
think-first-came = بالخلية الكابحة. هل تصح الفكرة لدى البشر أمر غير معروف.
think-where = أين رفعت جرعات قليلة الغلوتامات؟
think-where-people = لدى البشر، في كل دراسة
think-where-rats = لدى جرذان مستيقظة
think-where-came = لدى جرذان مستيقظة. لا تتفق الدراسات لدى البشر.
