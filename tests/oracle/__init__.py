"""When each message of each chapter is true, written as plain tables and worked out by other means.

`<chapter>.toml` holds one entry for each message that a frame can say:

- `when`: it is said exactly while this holds, in plain Python;
- `true`: what must hold whenever it is said, since its words say so;
- `numbers`: what each number in it must be, `within` so much;
- `rests_on`: relations in its words (more, fewer, no clear difference, first) as they stand in
  the rows of the evidence.

Names are those of `states.place` (where a story stands), of the settings, of `models` and `rows`,
`t` (the model's time), and those that the table itself gives under `names`, in order. `nudge` is
-1, 0 and 1 in turn: where that changes an answer a reading lies too near to a border to say.
"""
