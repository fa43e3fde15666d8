### Words about numbers: where they come from, who was measured, how sure they are.

## How a number is said

evidence-range = { $low } إلى { $high }
evidence-about = نحو { $number }
evidence-at-least = على الأقل { $number }
evidence-at-most = على الأكثر { $number }
evidence-of-hundred = { $number } من 100 شخص
evidence-fewer-than-one = أقل من 1
evidence-more-than-ninety-nine = أكثر من 99
evidence-direction-up = صعودًا
evidence-direction-none = بلا تغيّر
evidence-direction-down = هبوطًا
evidence-illustration-only = مثال توضيحي فقط: لم يقرأ أحد هذا الرقم في مصدر.
evidence-month = { $month } { $year }
evidence-month-1 = يناير
evidence-month-2 = فبراير
evidence-month-3 = مارس
evidence-month-4 = أبريل
evidence-month-5 = مايو
evidence-month-6 = يونيو
evidence-month-7 = يوليو
evidence-month-8 = أغسطس
evidence-month-9 = سبتمبر
evidence-month-10 = أكتوبر
evidence-month-11 = نوفمبر
evidence-month-12 = ديسمبر

## The spread of a number

evidence-spread-range = { $range }
evidence-spread-se = { $range } (خطأ معياري واحد إلى كل جانب)
evidence-spread-sd = { $range } (انحراف معياري واحد إلى كل جانب)
evidence-spread-ci95 = { $range } (فاصل الثقة 95 في المئة)

## What kind of number it is

evidence-kind-measured = مقيس
evidence-kind-derived = محسوب من أرقام مقيسة
evidence-kind-chosen = اخترناه نحن
evidence-kind-fitted = ضبطناه نحن

## What was read

evidence-read-table = قُرئ في جدول من المصدر، أو في نص نشرة دواء
evidence-read-abstract = قُرئ في ملخص المصدر أو في فقرة منه
evidence-read-code-transcription = كما نُقل في برنامج أو ملف بيانات عام يذكر المصدر
evidence-read-secondary = كما أورده نص آخر، ولم يُقرأ في المصدر
evidence-read-own-choice = اختيارنا نحن، وليس نتيجة بحث
evidence-read-not-read-memory = لم يقرأ أحد هذا في المصدر
evidence-as-transcribed = كما نُقل في
evidence-as-reported = كما أورده

## In whom or what it was seen

evidence-seen-people = شوهد لدى البشر
evidence-seen-animals = شوهد لدى الحيوانات
evidence-seen-cells = شوهد في خلايا أو أنسجة
evidence-seen-calculation = محسوب، ولم يُشاهَد
evidence-seen-not-stated = غير مذكور
evidence-species-human = البشر
evidence-species-rat = الجرذان
evidence-species-mouse = الفئران
evidence-species-human-cells-hek = خلايا بشرية في طبق
evidence-species-human-cells-hek-rat-genes = خلايا بشرية في طبق تحمل جينات الجرذان
evidence-species-frog-oocyte-rat-genes = بيوض ضفادع تحمل جينات الجرذان
evidence-species-not-stated = غير مذكور
evidence-species-none = لا كائن حيّ

## How sure it is

evidence-confidence-high = نحن على يقين من أن هذا ما يقوله المصدر.
evidence-confidence-medium-high = نحن على يقين إلى حد بعيد من أن هذا ما يقوله المصدر.
evidence-confidence-medium = الأرجح أن هذا ما يقوله المصدر.
evidence-confidence-medium-low = لسنا على يقين من أن هذا ما يقوله المصدر.
evidence-confidence-low = لسنا على ثقة من هذا الرقم.
evidence-grade-high = درجة اليقين: عالية؛ تكاد الدراسات الجديدة لا تغيّر هذا
evidence-grade-moderate-to-high = درجة اليقين: متوسطة إلى عالية؛ قد تغيّر دراسات جديدة هذا قليلاً
evidence-grade-moderate = درجة اليقين: متوسطة؛ قد تغيّر دراسات جديدة هذا
evidence-grade-low-to-moderate = درجة اليقين: منخفضة إلى متوسطة؛ من الممكن جدًا أن تغيّر دراسات جديدة هذا
evidence-grade-low = درجة اليقين: منخفضة؛ الأرجح أن تغيّر دراسات جديدة هذا
evidence-grade-very-low = درجة اليقين: منخفضة جدًا؛ لا يمكننا إلا التخمين
evidence-dispute = لا تتفق المصادر على هذا الرقم. كلها معروضة.
evidence-verdict-supported = مدعوم بالأدلة
evidence-verdict-partly = مدعوم جزئيًا
evidence-verdict-overstated = مبالغ فيه
evidence-verdict-contested = موضع خلاف
evidence-verdict-opinion = رأي

## References

evidence-unconfirmed-identifier = المعرّف غير مؤكد
evidence-unconfirmed-title = العنوان غير مؤكد
evidence-unconfirmed-authors = المؤلفون غير مؤكدين
evidence-unconfirmed-journal = المجلة غير مؤكدة
evidence-unconfirmed-year = السنة غير مؤكدة
evidence-unconfirmed-pages = المجلد أو الصفحات غير مؤكدة

## Units

evidence-unit-percent = %
evidence-unit-fraction = (جزء من واحد)
evidence-unit-ratio = مرة
evidence-unit-factor = مرة
evidence-unit-fold = مرة
evidence-unit-fold-lower = مرة أقل
evidence-unit-odds-ratio = (نسبة الأرجحية)
evidence-unit-none = {""}
evidence-unit-sign = {""}
evidence-unit-people = شخص
evidence-unit-studies = دراسة
evidence-unit-visits = زيارة
evidence-unit-drips = تسريب
evidence-unit-sessions = جلسة
evidence-unit-devices = عبوة بخاخ
evidence-unit-us-dollars = دولار أمريكي
evidence-unit-r = (معامل الارتباط)
evidence-unit-spearman-r = (معامل ارتباط الرتب)
evidence-unit-p = (قيمة p)
evidence-unit-f = (قيمة F)
evidence-unit-d = (فرق معياري)
evidence-unit-points = نقطة
evidence-unit-cv-percent = % (التباين بين الأشخاص)
evidence-unit-logit-sd-x-100 = % (التباين بين الأشخاص، على مقياس اللوجيت)
evidence-unit-g-per-mol = g/mol
evidence-unit-mg = mg
evidence-unit-mg-per-kg = mg/kg
evidence-unit-kg = kg
evidence-unit-ng-per-ml = ng/mL
evidence-unit-ng-per-ml-per-um = ng/mL لكل 1 µM
evidence-unit-ng-h-per-ml = ng·h/mL
evidence-unit-ng-min-per-ml = ng·دقيقة/mL
evidence-unit-nm = nM
evidence-unit-um = µM
evidence-unit-mm = mM
evidence-unit-l = L
evidence-unit-l-per-kg = L/kg
evidence-unit-l-per-70-kg = L لوزن 70 kg
evidence-unit-l-per-h = L/h
evidence-unit-l-per-h-per-70-kg = L/h لوزن 70 kg
evidence-unit-l-per-h-per-year-over-60 = L/h لكل سنة فوق 60
evidence-unit-l-per-min = L/min
evidence-unit-ml-per-min = mL/min
evidence-unit-ms = ms
evidence-unit-s = s
evidence-unit-min = min
evidence-unit-h = h
evidence-unit-days = يوم
evidence-unit-weeks = أسبوع
evidence-unit-1-per-ms = لكل ms
evidence-unit-1-per-s = لكل s
evidence-unit-1-per-min = لكل min
evidence-unit-1-per-h = لكل h
evidence-unit-1-per-day = في اليوم
evidence-unit-1-per-week = في الأسبوع
evidence-unit-per-day = في اليوم
evidence-unit-1-per-um-s = لكل µM لكل s
evidence-unit-1-per-mm-s = لكل mM لكل s
evidence-unit-1-per-ms-mm = لكل mM لكل ms
evidence-unit-mv = mV
evidence-unit-1-per-mv = لكل mV
evidence-unit-ps = pS
evidence-unit-pa = pA
evidence-unit-um-per-mg-per-kg = µM لكل 1 mg/kg
evidence-unit-mmhg = mmHg
evidence-unit-beats-per-min = نبضة في الدقيقة
