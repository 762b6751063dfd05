"""Short words by which lines are known that speak of the site and not of the matter.

In several languages, and for short lines at the edges only: links, places and shapes judge most.
"""

from __future__ import annotations

import re

# A line that is nothing but the word for an advertisement.
ADVERT = re.compile(
    r"\W*(?:advert(?:s|isement|ising|orial)?|sponsored(?: content)?|promoted|anzeige|werbung"
    r"|publicité|publicidad|publicidade|pubblicità|reklam[ae]?|reklama|реклама|advertentie|annons"
    r"|annonce|mainos|reklám|διαφήμιση|広告|广告|廣告|광고|إعلان|פרסומת"
    r"|story continues below.{0,30}|article continues below.{0,30}|continue reading.{0,30}"
    r"|scroll to continue.{0,40}"
    r"|loading\.*|close|share|print|weiterlesen)\W*",
    re.IGNORECASE,
)
# Asks the reader to follow, to share, to subscribe, to read something else.
ASKS = re.compile(
    r"newsletter|\bsubscribe\b|\bsign up\b|follow (?:us|me|him|her|them|the author|@)"
    r"|\bshare (?:it|this|on|your)|like (?:us|this (?:story|post|article))"
    r"|(?:get|download) (?:the|our)"
    r" .{0,30}\bapp\b|have a tip|send (?:us )?(?:a )?tip|join (?:us|the conversation)"
    r"|leave a (?:comment|reply)|read more|related (?:articles|stories|posts)"
    r"|originally (?:appeared|published)|abonnieren|\bfolgen sie\b"
    r"|folg(?:t|e) uns|jetzt teilen"
    r"|mehr zum thema|lesen sie auch|abonnez|suivez|partagez|lire aussi|à lire|suscr[ií]b"
    r"|s[ií]guenos|síg(?:a|an)nos|comparte|lea también|lee también|te puede interesar|assine"
    r"|siga(?:-nos)?\b|compartilh|leia (?:também|mais)|veja também|iscrivi|seguici|condividi"
    r"|leggi anche|abonneer|volg ons|lees ook|prenumerera|följ oss|läs (?:också|mer)"
    r"|les også|læs også|zapisz się|czytaj (?:też|także|więcej)"
    r"|подпис|читайте также|поделит|abone ol|takip ed"
    r"|関連記事|フォロー|关注|關注|延伸閱讀|相关阅读|더보기|اقرأ أيضا|اشترك|קראו עוד|הירשמו",
    re.IGNORECASE,
)
