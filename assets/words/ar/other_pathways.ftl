# Chapter 5: new brain cells? inflammation?
#
# To the translator. A ladder has three rungs: cells, animals, people. A missing rung is drawn as missing.

title = سلّما الأدلة
question = هل يُنبت خلايا دماغ جديدة؟ هل يهدّئ الالتهاب؟
answer = ربما لدى الحيوانات؛ أما لدى البشر فلم يُثبت أحد أن لأي منهما أهمية.

scene-name = سلّمان من ثلاث درجات، ودرجة تُرى عن قرب مع الدراسات التي عليها.

control-rung = أي درجة تُقرأ
control-rung-new_cells-cells = خلايا عصبية جديدة: في الخلايا
control-rung-new_cells-animals = خلايا عصبية جديدة: لدى الحيوانات
control-rung-new_cells-people = خلايا عصبية جديدة: لدى البشر
control-rung-inflammation-cells = الالتهاب: في الخلايا
control-rung-inflammation-animals = الالتهاب: لدى الحيوانات
control-rung-inflammation-people = الالتهاب: لدى البشر

preset-ladders = السلّمان
moment-new_cells_animals = خلايا جديدة: حيوانات
moment-new_cells_people = خلايا جديدة: بشر
moment-new_cells_cells = خلايا جديدة: طبق
moment-inflammation_animals = الالتهاب: حيوانات
moment-inflammation_people = الالتهاب: بشر
moment-inflammation_cells = الالتهاب: طبق
moment-it_changes = يمكن أن يتغيّر

says-needed = لدى الفئران، وجدت دراسة أن الأثر احتاج إلى خلايا عصبية فتية.
says-not-needed = لدى الجرذان، وجدت أخرى أن الأثر لم يحتج إليها. درجة ضعيفة.
says-no-comparison = مؤيد: انخفضت علامات كثيرة بعد ستة تسريبات. لم تكن لتلك الدراسة مجموعة مقارنة.
says-raised = معارض: تفوّق الكيتامين على علاج وهمي فقط حيث لم ترتفع علامة.
says-it-changes = لدى الحيوانات، تتغيّر نقاط التلامس مع الخبرة أيضًا.
says-not-a-fault = الاكتئاب ليس ثابتًا، وليس ذنبًا.
says-rung =
    { $rung ->
        [new_cells-cells] خلايا عصبية جديدة، في طبق: هذه الدرجة غائبة. لم نقرأ أي دراسة.
        [new_cells-animals] خلايا عصبية جديدة، لدى الحيوانات: دراستان لا تقولان الشيء نفسه.
        [new_cells-people] خلايا عصبية جديدة، لدى البشر: غائبة. لم نجد دراسة عن الكيتامين.
        [inflammation-cells] الالتهاب، في طبق: هذه الدرجة غائبة. لم نقرأ أي دراسة.
        [inflammation-animals] الالتهاب، لدى الحيوانات: مراجعة واحدة لعدد { $studies_animals } دراسة تقول إن الكيتامين يهدّئ علاماته.
       *[inflammation-people] الالتهاب، لدى البشر: درجة ضعيفة. نظرت الدراسات في الدم وهي لا تتفق.
    }

label-new-cells = خلايا عصبية جديدة
label-inflammation = الالتهاب
label-idea =
    { $rung ->
        [inflammation-cells] الالتهاب
        [inflammation-animals] الالتهاب
        [inflammation-people] الالتهاب
       *[other] خلايا عصبية جديدة
    }
label-level =
    { $level_shown ->
        [cells] في الخلايا
        [animals] لدى الحيوانات
       *[people] لدى البشر
    }
label-missing = غائبة
note-weak = درجة ضعيفة
note-for = مؤيد
note-unclear = غير واضح
note-against = معارض
# A review is a bundle of studies; the number on it is how many.
note-review-animals = { $studies_animals } دراسة
note-review-people = { $studies_people } دراسات
note-in-animals = شوهد لدى الحيوانات

key-card = دراسة واحدة
key-bundle = مراجعة لدراسات
key-people = بشر
key-animals = حيوانات
key-cells = خلايا في طبق

talk-prompt = «تتحدث الإعلانات عن خلايا دماغ جديدة. لننظر أي درجات السلّم موجودة.»

teach-back = «هل ثبت أي من هذين لدى البشر؟»

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-young = أين شوهدت خلايا عصبية فتية تنضج بعد الكيتامين؟
think-young-people = لدى البشر
think-young-rats = لدى الجرذان
think-young-came = لدى الجرذان. لا دراسة عن ذلك لدى البشر معروفة لنا.
think-blood = أين بحثت دراسات البشر عن علامات الالتهاب؟
think-blood-blood = في الدم
think-blood-brain = في الدماغ
think-blood-came = في الدم. هل يتغيّر شيء في الدماغ أمر غير معروف.
