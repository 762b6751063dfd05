"""The words of what sites leave in their texts: buttons, calls, teasers, by how sure they are.

Whole blocks are looked at, never a part of one. What is to become of a block that has such words,
`leftovers` decides.
"""

from __future__ import annotations

import re
from enum import Enum

LONGEST = 240  # characters of a block that may be left over


class Kind(Enum):
    """How sure it is that a block of such words is none of its author's text."""

    SURE = 1  # nobody writes so but sites
    FIXED = 2  # the words of a button, which may be a heading's or a list's too
    FREE = 3  # a few words that lead on, and then any


PLACES = (
    r"(?:facebook|twitter|x|linked ?in|whats ?app|telegram|reddit|pinterest|bluesky|mastodon"
    r"|threads|e-?mail|tumblr|pocket|flipboard|instagram|xing|messenger|hacker news|copy link"
    r"|print|פייסבוק|טוויטר|ווטסאפ)"
)
_MANY = rf"{PLACES}(?:[\s,/|·•]+(?:(?:and|und|et|y|e|&)\s+)?{PLACES})*"
_NO_MORE = r"[^,;:“”„«»\"]"  # of a sentence that is said by somebody there is more

_SURE = (
    # buttons to share with
    rf"(?:share|post|tweet|pin|save|send|follow us)(?: this)?(?: (?:story|article|post|page))?"
    rf"(?: (?:on|via|by|to|with|in))?:? (?:this )?{_MANY}",
    r"click to (?:share|email|print|tweet)\b.{0,60}",
    r"(?:like this:?\s*)?(?:like\s+)?loading\s*(?:…|\.\.\.)",
    rf"(?:auf |bei |per |über )?{_MANY} teilen",
    rf"(?:artikel |beitrag )?teilen (?:auf|bei|per) {_MANY}",
    rf"partager (?:cet article|sur|par)(?: {_MANY})?",
    rf"compartir (?:en|por) {_MANY}|condividi su {_MANY}|condividi via {_MANY}",
    rf"delen (?:op|via) {_MANY}|compartilh(?:e|ar) (?:no|por) {_MANY}",
    rf"(?:שתפו|שיתוף|שתף) (?:ב|את הכתבה|את הכתבה ב)(?:{_MANY})?",
    # asks
    rf"(?:.{{0,40}}[?!.]\s+)?(?:sign up|subscribe|register)(?: (?:now|here|today))? (?:for|to)"
    rf" (?:our|my) {_NO_MORE}{{0,60}}?(?:newsletters?|mailing list|updates|e-?mails?)\b"
    rf"{_NO_MORE}{{0,80}}",
    r"thank(?:s| you) for reading .{1,80}[!.]? subscribe (?:now |today )?(?:for free )?to receive"
    r" .{0,80}",
    r".{1,80} is a reader-supported publication\b.{0,140}",
    r"(?:thank(?:s| you) for reading .{1,80}[!.] )?this post is public so feel free to share it",
    r"(?:jetzt )?(?:unseren |den )?newsletter (?:abonnieren|bestellen)",
    rf"(?:abonnieren sie|melden sie sich) {_NO_MORE}{{0,30}}unseren? {_NO_MORE}{{0,20}}newsletter"
    rf"{_NO_MORE}{{0,40}}",
    rf"(?:abonnez-vous|inscrivez-vous) (?:à|a) (?:notre|nos) {_NO_MORE}{{0,30}}newsletters?"
    rf"{_NO_MORE}{{0,40}}",
    rf"suscr[ií]b(?:ete|ase) a (?:nuestr[oa]s?) {_NO_MORE}{{0,30}}(?:newsletter|bolet[ií]n)"
    rf"{_NO_MORE}{{0,40}}|iscriviti alla nostra newsletter{_NO_MORE}{{0,40}}",
    rf"(?:הירשמו|הרשמו|הירשם) {_NO_MORE}{{0,20}}(?:לניוזלטר|לעדכונים|לרשימת)"
    rf" {_NO_MORE}{{0,40}}שלנו",
    rf"follow us on {_MANY}|(?:folgen sie|folgt) uns (?:auf|bei) {_MANY}|suivez-nous sur {_MANY}",
    # sells
    r"advertisements?|sponsored content|anzeige|werbung|publicité|publicidad|פרסומת",
    r"(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ads?|advertisements?))?",
)
_FIXED = (
    r"share(?: (?:this|it))?(?: (?:story|article|post|page))?(?: with (?:your )?friends)?",
    r"tweet(?: this)?|tweet it|e-?mail(?: this)?(?: (?:story|article|post))?|copy link|pin it",
    r"save(?: this)? (?:story|article|post)|follow us|sponsored",
    r"teilen|(?:artikel|beitrag) teilen|partager|compartir|condividi|delen|compartilhar|שתפו|שיתוף",
    r"subscribe(?: (?:now|today|here))?|sign up(?: now| today| here)?|upgrade to paid",
    r"(?:get|receive) .{0,60}(?:in|to|delivered to) your inbox\b.{0,40}",
    r"(?:sign up|subscribe|register)(?: (?:now|here|today))? (?:for|to) the"
    rf" {_NO_MORE}{{0,40}}(?:newsletters?|mailing list)",
    rf"(?:abonnieren sie|melden sie sich) {_NO_MORE}{{0,40}}newsletter{_NO_MORE}{{0,40}}",
    rf"(?:abonnez-vous|inscrivez-vous) {_NO_MORE}{{0,30}}newsletter{_NO_MORE}{{0,40}}",
    rf"suscr[ií]b(?:ete|ase) {_NO_MORE}{{0,30}}(?:newsletter|bolet[ií]n){_NO_MORE}{{0,40}}"
    rf"|iscriviti {_NO_MORE}{{0,30}}newsletter{_NO_MORE}{{0,40}}",
    rf"(?:הירשמו|הרשמו|הירשם) {_NO_MORE}{{0,20}}(?:לניוזלטר|לעדכונים|לרשימת){_NO_MORE}{{0,40}}",
    r"(?:(?:leave|write|post|add) (?:a |your )?)?(?:comments?|reply)(?: \(?\d+\)?)?|\d+ comments?"
    r"|no comments(?: yet)?|(?:view|show|see|read)(?: all)?(?: \d+)? comments",
    r"join the conversation",
    r"kommentare?|kommentieren|kommentar schreiben|commentaires?|laisser un commentaire"
    r"|comentarios?|dejar un comentario|commenti|lascia un commento|תגובות|הוסף תגובה",
    r"(?:click here to )?(?:read|learn|see) more(?: here)?|continue reading|keep reading",
    r"view (?:the )?(?:full|entire) (?:article|post)|read (?:the )?(?:full|whole|entire)"
    r" (?:story|article|post)",
    r"weiterlesen|mehr lesen|zum artikel|weiter lesen|lire la suite|en savoir plus|leer más"
    r"|seguir leyendo|continua a leggere|leggi tutto|lees (?:meer|verder)|leia mais",
    r"המשך קריאה|להמשך קריאה|לכתבה המלאה|קראו עוד|читать (?:далее|полностью)|اقرأ المزيد",
    r"print(?: (?:this|article|page))?|drucken|imprimer|הדפסה",
    r"listen to (?:this )?(?:article|story|post|episode)"
    r"(?:[\s·•|–—-]*(?:\d{1,2}:\d\d|\d{1,3} ?min(?:ute)?s?))?",
    r"artikel anhören|écouter (?:cet|l['’])\s?article|האזינו לכתבה",
    r"(?:estimated )?(?:reading|read) time:?\s*(?:about )?\d{1,3} ?min(?:ute)?s?"
    r"|\d{1,3}[\s-]?min(?:ute)?s?\.?(?: to)? read|lesezeit:? \d{1,3} ?min(?:uten)?"
    r"|\d{1,3} ?min(?:uten)? lesezeit|temps de lecture ?:? \d{1,3} ?min(?:utes)?"
    r"|\d{1,3} ?min(?:utes)? de lecture|\d{1,3} דקות קריאה",
    r"(?:©|\(c\)|copyright)(?: ?©| \(c\))? ?(?:by )?\d{4}(?:\s?[-–]\s?\d{4})?\b"
    rf"{_NO_MORE}{{0,80}}|.{{0,60}}all rights reserved",
    r"(?:related|more|recommended) (?:articles|stories|posts|coverage|reading|news)|more like this"
    r"|you (?:may|might) also like|mehr zum thema|articles? liés|כתבות נוספות|קריאה נוספת",
    rf"support (?:our|my|independent) (?:journalism|reporting|newsroom|work){_NO_MORE}{{0,80}}",
    r"donate(?: now| today| here)?|buy me a coffee",
    r"follow us|(?:folgen sie|folgt) uns|suivez-nous|עקבו אחרינו.{0,40}",
)
_FREE = (
    r"(?:click here to )?(?:read|learn|see) more(?:(?: at| on| about| from)? .{1,120}|:.{0,120})",
    r"read (?:the )?(?:full|rest|whole|entire)\b.{0,80}|(?:read|see) also:? .{0,120}",
    r"continue reading.{1,100}|keep reading.{1,60}|related:? .{1,120}",
    r"lesen sie auch:? .{0,100}|mehr dazu:? .{0,80}|lesen sie weiter.{0,60}",
    r"weiter ?lesen auf .{0,40}",
    r"lire (?:la suite|aussi) ?:? .{0,100}|lire l['’]article.{0,60}|à lire aussi ?:? .{0,100}",
    r"(?:leer más|seguir leyendo).{0,60}|lea también:? .{0,100}|leggi anche:? .{0,100}",
    r"lees ook:? .{0,100}|leia (?:mais|também):? .{0,100}",
    r"(?:המשך קריאה|קראו עוד|קרא עוד|לקריאה נוספת|להמשך קריאה|לכתבה המלאה|קראו גם).{0,80}",
    r"читать (?:далее|полностью).{0,60}|читайте также:? .{0,100}|اقرأ (?:المزيد|أيضا).{0,80}",
    r"the post .{1,140} appeared first on .{1,60}",
    r"(?:sign up|subscribe|register)(?: (?:now|here|today))? (?:for|to) the .{0,100}",
)


def _whole(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[\W_]*(?:{'|'.join(patterns)})[\W_]*", re.IGNORECASE)


_KINDS = ((Kind.SURE, _whole(_SURE)), (Kind.FIXED, _whole(_FIXED)), (Kind.FREE, _whole(_FREE)))
_ONLY_PLACES = re.compile(rf"[\W_]*{_MANY}[\W_]*", re.IGNORECASE)


def kind_of(words: str) -> Kind | None:
    """Answer how sure a whole block of these words is left over; None where it is the author's."""
    if not 0 < len(words) <= LONGEST:
        return None
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(words)), None)


def are_places(words: str) -> bool:
    """Whether words name nothing but places to share in, as a row of buttons does."""
    return len(words) <= LONGEST and _ONLY_PLACES.fullmatch(words) is not None
