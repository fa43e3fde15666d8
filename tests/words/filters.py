"""What is never said, by language: praise, one in x, relative change alone, bare *common*."""

PRAISE = {
    "en": r"remarkabl|breakthrough|life-?changing|lifeline|reset(s|ting)? (your|the) brain"
    r"|transformat|miracle|revolution|game.?chang|wonder drug|rewir",
    "es": r"extraordinari|asombros|revolucionari|cambia(r|rá)? (la|su) vida|salvavidas"
    r"|reinicia(r)? (su|el) cerebro|transformador|milagr|avance histórico|recablea",
}
ONE_IN = {
    "en": r"\b(?:1|one) (?:in|out of) (?:every )?(?!100\b)(?:\d|two|three|four|five|six|ten|tw)",
    "es": r"\b(?:1|un[oa]?) de cada (?!100\b)(?:\d|dos|tres|cuatro|cinco|seis|diez|veinte)",
}
RELATIVE = {
    "en": r"\btwice as|\btimes (?:as|more) likely|\bdoubles? the|% (?:more|less)|per cent more"
    r"|\bcuts? .* by \d",
    "es": r"\bel doble de (?:prob|pers|gente)|\bveces más prob|% (?:más|menos)|por ciento más",
}
HOW_OFTEN = {
    "en": r"\b(?:un)?common(?:ly)?\b|\brare(?:ly)?\b|\b(?:in)?frequent(?:ly)?\b",
    "es": r"\b(?:poco )?comun(?:es|mente)?\b|\bcomún\b|\brar[oa]s?\b|\b(?:in)?frecuentes?\b"
    r"|\bfrecuentemente\b",
}
