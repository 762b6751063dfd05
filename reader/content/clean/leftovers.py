"""Takes out what sites leave in the text of their feeds and pages: buttons, calls and teasers.

Only a short block that is nothing else goes, by what its whole text says; a sentence that merely
has such words in it stays. Works on clean HTML in the sanitiser's one form.
"""

from __future__ import annotations

import html as entities
import re

LONGEST = 160  # characters of a block that may be left over
_BLOCK = re.compile(
    r"<(p|div|li|h[1-6]|figcaption)(?: [^<>]*)?>((?:[^<]|<(?!/?(?:p|div|li|ul|ol|h[1-6]"
    r"|table|figure|figcaption|blockquote|pre|img)\b)){1,1200}?)</\1>"
)
_TAG = re.compile(r"<[^<>]*>")
_PLACES = (
    r"(?:facebook|twitter|x|linked ?in|whats ?app|telegram|reddit|pinterest|bluesky|mastodon"
    r"|threads|e-?mail|tumblr|pocket|flipboard|instagram|xing|messenger|פייסבוק|טוויטר|ווטסאפ)"
)
_MANY_PLACES = rf"{_PLACES}(?:[\s,/|·•]+(?:(?:and|und|et|y|e|&)\s+)?{_PLACES})*"
_WHOLE = (
    # buttons to share with
    rf"(?:share|post|tweet|pin|save|send|follow us)(?: this)?(?: (?:story|article|post|page))?"
    rf"(?: (?:on|via|by|to|with|in))?:? (?:this )?{_MANY_PLACES}(?: print)?",
    r"share(?: (?:this|it))?(?: (?:story|article|post|page))?(?: with (?:your )?friends)?",
    r"click to (?:share|email|print|tweet)\b.{0,60}",
    rf"(?:auf |bei |per |über )?{_MANY_PLACES} teilen|(?:artikel |beitrag )?teilen"
    rf"(?: (?:auf|bei|per) {_MANY_PLACES})?",
    rf"partager(?: (?:cet article|sur|par)(?: {_MANY_PLACES})?)?",
    rf"compartir(?: (?:en|por) {_MANY_PLACES})?|condividi(?: (?:su|via) {_MANY_PLACES})?",
    rf"delen(?: (?:op|via) {_MANY_PLACES})?|compartilh(?:e|ar)(?: (?:no|por) {_MANY_PLACES})?",
    rf"(?:שתפו|שיתוף|שתף)(?: (?:ב|את הכתבה|את הכתבה ב))?(?:{_MANY_PLACES})?",
    # leads on
    r"(?:click here to )?(?:read|learn|see) more(?:(?: at| on| about| from)? .{0,60}|:.{0,120})?",
    r"read (?:the )?(?:full|rest|whole|entire)\b.{0,80}|(?:read|see) also:? .{0,120}",
    r"continue reading.{0,100}|keep reading.{0,60}|view (?:the )?(?:full|entire) (?:article|post)",
    r"\[?(?:weiterlesen|mehr lesen|zum artikel|lesen sie auch:? .{0,100}|mehr dazu:? .{0,80}"
    r"|lesen sie weiter.{0,60}|weiter ?lesen auf .{0,40})\]?",
    r"\[?(?:lire la suite(?: .{0,60})?|lire aussi ?:? .{0,100}|en savoir plus"
    r"|lire l['’]article.{0,60}|à lire aussi ?:? .{0,100})\]?",
    r"leer más.{0,60}|seguir leyendo.{0,60}|lea también:? .{0,100}|continua a leggere.{0,60}"
    r"|leggi (?:tutto|anche:? .{0,100})|lees (?:meer|verder|ook:? .{0,100})|leia (?:mais|também:?"
    r" .{0,100})",
    r"(?:המשך קריאה|קראו עוד|קרא עוד|לקריאה נוספת|להמשך קריאה|לכתבה המלאה|קראו גם).{0,80}",
    r"читать (?:далее|полностью).{0,60}|читайте также:? .{0,100}|اقرأ (?:المزيد|أيضا).{0,80}",
    r"the post .{1,120} appeared first on .{1,60}",
    # asks
    r"(?:.{0,30}\W)?(?:sign up|subscribe|register)(?: (?:now|here|today))?(?: (?:for|to)"
    r" (?:our|the|my) .{0,60}(?:newsletters?|mailing list|updates|e-?mails?)\b.{0,80})",
    r"(?:get|receive) .{0,60}(?:in|to|delivered to) your inbox\b.{0,40}",
    r"(?:jetzt )?(?:unseren |den )?newsletter (?:abonnieren|bestellen).{0,60}",
    r"(?:abonnieren sie|melden sie sich).{0,40}newsletter.{0,40}",
    r"(?:abonnez-vous|inscrivez-vous).{0,30}newsletter.{0,40}",
    r"suscr[ií]b(?:ete|ase).{0,30}(?:newsletter|bolet[ií]n).{0,40}|iscriviti.{0,30}newsletter.{0,40}",
    r"(?:הירשמו|הרשמו|הירשם).{0,20}(?:לניוזלטר|לעדכונים|לרשימת).{0,40}",
    rf"follow us(?: on {_MANY_PLACES})?|(?:folgen sie|folgt) uns(?: (?:auf|bei) {_MANY_PLACES})?",
    rf"suivez-nous(?: sur {_MANY_PLACES})?|עקבו אחרינו.{{0,40}}",
    # sells
    r"advertisements?|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|פרסומת",
    r"(?:story|article) continues (?:below|after).{0,30}",
    r"print(?: (?:this|article|page))?|drucken|imprimer|הדפסה",
)
_LEFT_OVER = re.compile(rf"[\W_]*(?:{'|'.join(_WHOLE)})[\W_]*", re.IGNORECASE)
# What any of them has in it, so that most texts are looked at once and no more.
_HINT = re.compile(
    r"share|tweet|teilen|partag|compart|condivid|delen|שתפ|שית|שתף|read|learn more|see more"
    r"|see also|lesen|lire|savoir|leer|leyendo|legg|lees|leia|קרי|קרא|לכתבה|чита|اقرأ|appeared"
    r"|sign up|subscri|register|inbox|newsletter|ניוז|לעדכונים|לרשימת|follow us|folg|suivez"
    r"|עקבו|advert|sponsor|anzeige|werbung|publici|פרסומת|continues|print|drucken|imprimer|הדפסה|dazu|artikel"
    r"|full article|entire|pin |save|click to",
    re.IGNORECASE,
)


def is_left_over(text: str) -> bool:
    """Whether a whole block of these words is something that a site left behind."""
    words = " ".join(text.split())
    return 0 < len(words) <= LONGEST and _LEFT_OVER.fullmatch(words) is not None


def without_leftovers(html: str) -> str:
    """Answer clean HTML without the blocks that are nothing but what a site left behind."""
    if _HINT.search(html) is None:
        return html
    return _BLOCK.sub(_kept, html)


def _kept(match: re.Match[str]) -> str:
    text = match.group(2)
    if _HINT.search(text) is None:
        return match.group()
    return "" if is_left_over(entities.unescape(_TAG.sub("", text))) else match.group()
