# Chapter 1: what does ketamine do first?
#
# To the translator. The picture is told with one comparison: the receptor is a door, magnesium is
# a plug in it, and ketamine can only go in while the door is open. Keep door, plug, open, shut and
# filled as the same five words everywhere. Each "says-" line is one or two whole
# sentences, at most 14 words together, and makes sense by itself.

title = الخطوة الأولى: يمتلئ باب
question = ماذا يفعل الكيتامين أولاً؟
answer = ينسلّ إلى نوع من الأبواب على الخلايا العصبية، لكن فقط ما دام ذلك الباب مفتوحًا.
scene-name = باب واحد في غشاء خلية عصبية، وداخل تلك الخلية.
clock = الصورة مبطّأة: ثانية واحدة هنا هي { $per_second } جزءًا من ألف من الثانية في الخلية.

# The drug in the picture, at the start of a sentence and inside one.
drug-name =
    { $drug ->
        [memantine] الميمانتين
       *[ketamine] الكيتامين
    }
drug-inside =
    { $drug ->
        [memantine] الميمانتين
       *[ketamine] الكيتامين
    }

## What one can change

control-level_um = الكيتامين حول الأبواب
control-level_um-value =
    { $level_band ->
        [none] لا شيء
        [below] أقل مما يعطيه تسريب واحد
        [drip] نحو ما يعطيه تسريب واحد
        [between] أكثر مما يعطيه تسريب واحد
       *[anaesthesia] كما للعمليات
    }
control-level_um-number = ⁦{ NUMBER($level_um, maximumFractionDigits: 2) } µM⁩ حر
level-none = لا شيء
level-drip = تسريب واحد
level-anaesthesia = عملية

control-voltage_mv = مدى نشاط الخلية
control-voltage_mv-value =
    { $cell_band ->
        [quiet] هادئة: السدادات في مكانها
        [waking] تستيقظ: بعض السدادات تخرج
       *[active] نشطة: سدادات كثيرة تخرج
    }
control-voltage_mv-number = ⁦{ NUMBER($voltage_mv, maximumFractionDigits: 0) } mV⁩
cell-quiet = هادئة
cell-active = نشطة

control-signal = إشارات من الخلية التي فوقها
control-signal-off = لا شيء
control-signal-on = منتظمة
control-signal-fast = سريعة

control-drug = أي دواء
control-drug-ketamine = الكيتامين
control-drug-memantine = الميمانتين بدلاً منه

## The stories and their moments

preset-story = القصة
preset-no_drug = بلا دواء
preset-drip = تسريب واحد مدته 40 دقيقة
preset-spray = بخاخ الأنف
preset-anaesthesia = كما للعمليات
preset-washout_silent = زال الدواء، بلا إشارات
preset-washout_signals = زال الدواء، مع إشارات

moment-first_key = المفتاح الأول: إشارة
moment-second_key = المفتاح الثاني: الخلية نفسها
moment-shut_gate = يصل الضيف
moment-guest_enters = الضيف والبوابة
moment-shut_in = بعد الإشارة
moment-outside_gone = في الخارج وفي الداخل
moment-leaves = إشارات جديدة
moment-quiet_again = عودة إلى الهدوء
moment-how_many = كم منها؟
moment-it_changes = يمكن أن يتغيّر

moment-no_drug_now = بلا دواء

moment-drip_5_min = بعد 5 دقائق من بدء التسريب
moment-drip_20_min = منتصف التسريب
moment-drip_40_min = ينتهي التسريب
moment-drip_80_min = بعد 40 دقيقة من التسريب
moment-drip_230_min = بعد نحو 3 ساعات من التسريب

moment-spray_10_min = بعد 10 دقائق من البخاخ
moment-spray_40_min = 40 دقيقة: الذروة تقريبًا
moment-spray_2_h = بعد 2 ساعة من البخاخ
moment-spray_6_h = بعد 6 ساعات من البخاخ

moment-anaesthesia_there = الكيتامين موجود

moment-washout_silent_now = زال للتو الدواء في الخارج
moment-washout_silent_2_min = بعد 2 دقيقة
moment-washout_signals_start = الدواء موجود
moment-washout_signals_now = زال للتو الدواء في الخارج

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself.
says-first-key = إشارة تفتح البوابة. والسدادة تسدّ.
says-second-key = تستيقظ الخلية، فتخرج السدادة، ويجري التيار.
says-shut-gate = البوابة المغلقة توقف الكيتامين.
says-guest-enters = ينسلّ الكيتامين عبر البوابة المفتوحة. فيتوقف التيار.
says-shut-in = تُغلق البوابة، والكيتامين في الداخل.
says-outside-gone = في الخارج يزول الكيتامين. وفي الداخل يبقى: في الخلايا دقائق على الأقل.
says-leaves = إشارات جديدة تفتح البوابة. ومرة، بالمصادفة، يخرج الكيتامين.
says-quiet-again = تهدأ الخلية؛ وتعود السدادة.
says-how-many =
    تسريب واحد، حسابنا: { $blocked_percent ->
        [zero] { $blocked_percent } من 100 باب ممتلئ.
        [one] 1 من 100 باب ممتلئ.
        [two] بابان من 100 باب ممتلئان.
        [few] { $blocked_percent } من 100 باب ممتلئة.
        [many] { $blocked_percent } من 100 باب ممتلئة.
       *[other] { $blocked_percent } من 100 باب ممتلئة.
    }
says-how-sure = افتراضات أخرى تعطي { $band_low_percent } إلى { $band_high_percent }. لم يقس أحد هذا لدى البشر.
says-not-people = الباب الممتلئ ليس إنسانًا ساعده العلاج.
says-it-changes = لدى الحيوانات تتغيّر نقاط التلامس مع الخبرة أيضًا.
says-not-fixed = الاكتئاب ليس ثابتًا، وليس ذنبًا.

# A hundred doors, in the other stories and when somebody tries things.
says-hundred-none = بلا { drug-inside }: لا باب ممتلئ.
says-hundred =
    { $blocked_percent ->
        [0] لا باب من 100 ممتلئ
        [one] 1 من 100 باب ممتلئ
        [two] بابان من 100 باب ممتلئان
        [few] { $blocked_percent } من 100 باب ممتلئة
        [many] { $blocked_percent } من 100 باب ممتلئة
       *[other] { $blocked_percent } من 100 باب ممتلئة
    }، حسابنا؛ افتراضات أخرى: { $band_low_percent } إلى { $band_high_percent }.
says-people = من 100 شخص افتراضي، لدى 5 يمتلئ { $people_low_percent } على الأكثر، ولدى 5 { $people_high_percent } على الأقل.
says-hundred-washed-silent = زال { drug-inside } في الخارج. المحبوس في الداخل، حسابنا: { $blocked_percent } من 100 باب.
says-hundred-rested = دقيقتان بلا إشارات: { $blocked_percent } من 100، حسابنا من خلايا جرذان.
says-hundred-washed-signals = إشارات تفتح أبوابًا. حسابنا: { $blocked_percent } من 100 ما زالت ممتلئة.

# One door, when somebody tries things.
says-door-filled = البوابة مفتوحة. { drug-name } في الداخل: يتوقف التيار.
says-door-kept = البوابة مغلقة. { drug-name } يبقى في الداخل.
says-door-open-to-drug = البوابة مفتوحة. { drug-name } يمكنه الدخول.
says-door-plugged = البوابة مفتوحة. الخلية هادئة: تبقى السدادة.
says-door-runs = البوابة مفتوحة، والسدادة خارجة: يجري التيار.
says-door-refuses = البوابة مغلقة. { drug-name } لا يمكنه الدخول.
says-door-shut = لا تأتي إشارة. البوابة مغلقة: لا يمر شيء.
says-door-rests = بين الإشارات تكون البوابة مغلقة: لا يمر شيء.

# How the sentences name parts of the picture.
names-plug = السدادة; والسدادة
names-gate = البوابة
names-ketamine = الكيتامين; والكيتامين
names-inside = الخلية
names-ions = التيار
names-rows = باب; أبواب; أبوابًا; بابان

#
# At most five at a time. Keep each as short as it is here, or at most 40 % longer.

label-nmda = مستقبل NMDA
label-glutamate = غلوتامات
label-magnesium = مغنيسيوم
label-ketamine = كيتامين
label-sodium = صوديوم
label-calcium = كالسيوم
label-plug = سدادة: مغنيسيوم
label-guest =
    { $drug ->
        [memantine] ميمانتين
       *[ketamine] كيتامين
    }
label-gate =
    { $gate_word ->
        [open] البوابة: مفتوحة
        [shutting] البوابة: تُغلق
       *[shut] البوابة: مغلقة
    }
label-inside-quiet = داخل الخلية: هادئ
label-inside-awake = داخل الخلية: نشط
label-far-count =
    { $counted ->
        [zero] { NUMBER($counted, maximumFractionDigits: 0) } من 100 باب ممتلئ
        [one] 1 من 100 باب ممتلئ
        [two] بابان من 100 باب ممتلئان
        [few] { NUMBER($counted, maximumFractionDigits: 0) } من 100 باب ممتلئة
        [many] { NUMBER($counted, maximumFractionDigits: 0) } من 100 باب ممتلئة
       *[other] { NUMBER($counted, maximumFractionDigits: 0) } من 100 باب ممتلئة
    }
label-far-says =
    { $far_level ->
        [experiment] حسابنا، بحسب ضبطكم
        [no_drug] بلا دواء
        [drip] حسابنا، لتسريب واحد
        [spray] حسابنا، لبخاخ أنفي واحد
        [anaesthesia] حسابنا، كما للعمليات
        [washout_silent] حسابنا، كما للعمليات
        [washout_signals] حسابنا، كما للعمليات
       *[story] حسابنا، عند ذروة تسريب واحد
    }
label-far-band = بافتراضات أخرى: { $band_low_percent } إلى { $band_high_percent }
label-far-door = الباب الذي رأيتموه
label-far-unmeasured = لم يقس أحد هذا لدى البشر.
label-far-people = الباب الممتلئ ليس إنسانًا ساعده العلاج.
label-fast = الباب السريع (AMPA)
label-in-animals = شوهد لدى الحيوانات
label-new-contact = نقطة تلامس جديدة
label-branch = فرع خلية عصبية

## Charts
# An axis title has room for 44 characters, a label inside a chart for 26, a mark for 12.

chart-current_trace-title = ما الذي يمر، إشارة بعد إشارة
chart-current_trace-alt = خط من النموذج، فيه ذروة لكل إشارة. في هذه اللحظة يمر { $flow_percent } من 100 جزء من جريان كامل.
chart-current_trace-x = الزمن، أجزاء من ألف من الثانية
chart-current_trace-y = الجريان عبر الأبواب، 100 = كامل
chart-current_trace-full = خلية نشطة، بلا دواء

chart-block_by_level-title = كم بابًا يملأ مستوى ما
chart-block_by_level-alt = نطاق عريض يصعد من اليسار إلى اليمين. لتسريب واحد يمتد من { $block_low_percent } إلى { $block_high_percent } من 100 باب. في هذه الصورة يعطي نموذجنا { $steady_percent } من 100.
chart-block_by_level-x = الكيتامين الحر، µM
chart-block_by_level-y = الأبواب الممتلئة، من 100
chart-block_by_level-drip = تسريب
chart-block_by_level-anaesthesia = عملية
chart-block_by_level-band = ما قد يكون ممكنًا
chart-block_by_level-unmeasured = لم يقس أحد هذا لدى البشر

chart-twenty_draws-title = عشرون نسخة من النموذج معًا
chart-twenty_draws-alt = عشرون خطًا رفيعًا خلف خط ثخين واحد. كل خط رفيع هو النموذج بأرقام أخرى من مدياتها. وهي تنفرج كالمروحة: عند تسريب تملأ أبوابًا قليلة، بعضها بالكاد يملأ شيئًا، وبعضها أكثر من عشرة من 100.
chart-twenty_draws-x = الكيتامين الحر، µM
chart-twenty_draws-y = الأبواب الممتلئة من 100
chart-twenty_draws-drip = تسريب
chart-twenty_draws-anaesthesia = عملية
chart-twenty_draws-own = الصورة، عند خلاياها
chart-twenty_draws-draws = عشرون سحبة، خلايا هادئة ونشطة
chart-twenty_draws-drawn = من مديات، كثير منها اخترناه نحن
chart-what_matters-title = ما الأثقل وزنًا في هذا العدد
chart-what_matters-alt = خمسة أعمدة. كم يبلغ الدماغ وفي أي خلايا قيس ذلك هما الأثقل وزنًا، ثم مدى نشاط الخلية. أما المستوى في الدم والميل فوزنهما قليل.
chart-what_matters-x = ما هو غير معروف بدقة
chart-what_matters-y = الحصة من الانتشار، من 100
chart-what_matters-free_ratio = الدماغ
chart-what_matters-ic50 = الخلايا
chart-what_matters-voltage = النشاط
chart-what_matters-plasma = الدم
chart-what_matters-hill = الميل
chart-what_matters-bar = العمود: ما يحرّكه وحده
chart-what_matters-line = الخط: ما يحرّكه مع البقية
chart-what_matters-drawn = لتسريب واحد، من مديات اخترناها

chart-magnesium_gate-title = متى تخرج السدادات
chart-magnesium_gate-alt = خط من النموذج يصعد من خلية هادئة إلى خلية نشطة. عند هذا الجهد خرجت السدادات من { $plugs_out_percent } من 100 باب.
chart-magnesium_gate-x = الجهد عبر الغشاء، mV
chart-magnesium_gate-y = الأبواب بلا سدادة، من 100
chart-magnesium_gate-quiet = هادئة
chart-magnesium_gate-active = نشطة

chart-blood_level-title = الدواء في الدم أثناء زيارة
chart-blood_level-alt = ثلاثة خطوط من نماذج تصعد وتهبط على مدى ست ساعات. اثنان يُظهران تسريبًا وواحد يُظهر البخاخ. وخطّان رفيعان بجانب البخاخ يضمان 90 من 100 شخص افتراضي. التسريب والبخاخ من دراسات مختلفة.
chart-blood_level-x = الساعات بعد البدء
chart-blood_level-y = الدواء في الدم، ng/mL
chart-blood_level-arterial = تسريب، في طريقه للدماغ
chart-blood_level-venous = تسريب، فحص دم
chart-blood_level-spray = بخاخ الأنف
chart-blood_level-people = 90 من 100 شخص افتراضي
chart-blood_level-measured = ذروة مقيسة
chart-blood_level-dissociation = مستويات مع شعور غريب

## For the person who explains

talk-prompt = «تُظهر هذه الصورة الخطوة الأولى. ينسلّ الدواء إلى أبواب مفتوحة، ثم يُغلق الباب عليه. أما كيف يرفع ذلك المزاج فلم يُحسم.»
teach-back = «بكلماتكم: ماذا يجب أن يحدث للباب قبل أن يمكن للكيتامين الدخول؟»

chart-kinetic_states-title = أين تقف المستقبلات
chart-kinetic_states-alt = ستة صناديق بينها طرق. خمسة هي حالات المستقبل: فارغ، وغلوتامات واحد، وغلوتامات اثنان، ومستريح بعد الاستعمال، ومفتوح. كل صندوق مملوء بقدر المستقبلات التي في تلك الحالة الآن. والصندوق السادس مملوء بقدر ما يحمل الدواء.
chart-kinetic_states-x = حالات المستقبل
chart-kinetic_states-y = الصندوق المملوء هو كل المستقبلات
chart-kinetic_states-c0 = C0
chart-kinetic_states-c1 = C1
chart-kinetic_states-c2 = C2
chart-kinetic_states-desensitised = D
chart-kinetic_states-open = O
chart-kinetic_states-blocked = الدواء فيه

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-shut = تنغلق البوابة. ثم يقترب الكيتامين. ماذا يفعل الكيتامين؟
think-shut-in = يدخل
think-shut-waits = يبقى في الخارج
think-shut-pushes = يدفع البوابة فيفتحها
think-shut-came = يبقى في الخارج. يجب أن تفتح إشارة البوابة أولاً.
think-inside = كل الكيتامين في الخارج يزول. ماذا يحدث لما في الداخل؟
think-inside-out = يسقط خارجًا
think-inside-kept = يبقى محبوسًا في الداخل
think-inside-dissolves = يذوب
think-inside-came = يبقى محبوسًا في الداخل. ويخرج حين تنفتح البوابة ثانيةً.
think-when = متى يمكن للكيتامين أن يدخل هذا الباب؟
think-when-always = في أي وقت
think-when-open = ما دامت البوابة مفتوحة
think-when-came = فقط ما دامت البوابة مفتوحة. فالإشارات تقرر متى يمكنه الدخول.
think-plug = ما الذي يسدّ الباب ما دامت الخلية هادئة؟
think-plug-ketamine = الكيتامين
think-plug-magnesium = المغنيسيوم
think-plug-glutamate = الغلوتامات
think-plug-came = المغنيسيوم هو الذي يسدّه. تخرج هذه السدادة حين تستيقظ الخلية.
