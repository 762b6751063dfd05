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
    r"|loading\.*|weiterlesen)\W*",
    re.IGNORECASE,
)
# The word of a button that has lost its button; in bold letters it may be a heading.
BUTTON = re.compile(r"\W*(?:close|share|print)\W*", re.IGNORECASE)
# A line that says who may print the page again.
RIGHTS = re.compile(
    r"\W*(?:(?:©|\(c\)|copyright\b|&copy;)\W*(?:©|\(c\)|copyright\b)?\W*(?:(?:19|20)\d\d|by\b)"
    r"|(?:19|20)\d\d\W{0,3}©"
    r"|.{0,120}?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati"
    r"|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır"
    r"|版权所有|版權所有|著作權所有|無断転載|무단\s?전재|جميع الحقوق محفوظة|כל הזכויות שמורות))",
    re.IGNORECASE,
)
# A heading over what readers wrote: their number, or a call to write.
DISCUSSION = re.compile(
    r"\W*(?:{number}\s*(?:reader |user |条|條)?{words}"
    r"(?:\W*|\s(?:on|to|so far|zu|auf|sur|à|en|a|su|op|à propos)\b.{{0,150}})"
    r"|(?:reader |user |all |show )?{words}\W*{number}[개件条]?\W*"
    r"|(?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply|response)\b.{{0,40}}"
    r"|join the (?:conversation|discussion)\W*"
    r"|(?:kommentar|antwort) (?:schreiben|hinterlassen|verfassen)\W*|schreibe einen kommentar\W*"
    r"|laisser un commentaire\W*|deja (?:un|una) (?:comentario|respuesta)\W*"
    r"|lascia un commento\W*|deixe um comentário\W*|geef een reactie\W*|добавить комментарий\W*"
    r"|发表评论\W*|發表評論\W*|コメントを(?:残す|書く|投稿).{{0,6}}|댓글 (?:쓰기|달기|남기기)\W*"
    r"|כתיבת תגובה\W*|הוסף תגובה\W*|اترك تعليق\w*.{{0,20}})".format(
        number=r"\d(?:[\d.,]*\d)?",
        words="(?:comments?|responses?|replies|thoughts|kommentare?|antworten|commentaires?"
        "|réponses?|comentarios?|respuestas?|comentários?|respostas?|commenti|risposte|reacties?"
        "|kommentarer|komentarz[ey]?|комментари\\w+|yorum|评论|評論|コメント|댓글|תגובות|تعليق\\w*)",
    ),
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
