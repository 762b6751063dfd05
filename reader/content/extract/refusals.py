"""Tells pages that are no articles: walls, captchas, logins, errors, portals; and texts that say
no more than the feed did.

Short pages only are suspected: who writes about captchas at length is not one. Marks of the
machines that make such pages count for more than words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from reader.content.byline import Said
from reader.content.extract.document import GONE
from reader.content.extract.measure import letters, text_of
from reader.model import Refusal

_WALL_SHARE = 130  # letters of a wall to each of its words; an article has more
_LONG = 2500  # letters of text that no wall has

_CAPTCHA_MARKS = re.compile(
    r"cf-chl|challenge-platform|cf_chl_opt|g-recaptcha|h-captcha|hcaptcha\.com/1|px-captcha"
    r"|captcha-delivery|_Incapsula_|distil_|datadome|/_sec/cp_challenge|sucuri_cloudproxy"
    r"|ddos-guard|turnstile",
    re.IGNORECASE,
)
_CAPTCHA_WORDS = re.compile(
    r"are (?:you|not) a (?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human"
    r"|checking your browser|just a moment|unusual traffic|security check|access denied"
    r"|attention required|pardon our interruption|i'?m not a robot|captcha"
    r"|bist du ein mensch|kein roboter|n'êtes pas un robot|no eres un robot|não é um robô"
    r"|не робот|验证码|驗證碼|ロボットではありません",
    re.IGNORECASE,
)
_WALL_WORDS = re.compile(
    r"\bcookies?\b|\bconsent\b|einwilligung|zustimm|consentement|consentimiento|consentimento"
    r"|consenso|toestemming|samtycke|samtykke|zgod[aęy]|файл\w* cookie|\bgdpr\b|\bdsgvo\b|\brgpd\b"
    r"|クッキー|privacy (?:choices|settings|manager)|privatsphäre",
    re.IGNORECASE,
)
_WALL_ACTS = re.compile(
    r"accept|agree|continue|reject|manage|akzeptier|zustimm|annehmen|ablehnen|accepter|refuser"
    r"|continuer|aceptar|rechazar|aceitar|accett|rifiuta|accepteren|akkoord|godkänn|accepter[ae]"
    r"|akcept|принять|соглас|同意",
    re.IGNORECASE,
)
_LOGIN_WORDS = re.compile(
    r"\b(?:log|sign) ?in\b|\blogin\b|anmelden|einloggen|connexion|se connecter|iniciar sesión"
    r"|entrar|accedi|inloggen|logga in|zaloguj|войти|вход|登录|登錄|ログイン|로그인"
    r"|تسجيل الدخول|התחבר",
    re.IGNORECASE,
)
_PAY_WORDS = re.compile(
    r"subscri(?:be|ption|ber)|\bsubscribers only\b|abonn(?:ieren|ement|er|ez|enten|és)|\babo\b"
    r"|suscr[ií]b|suscriptor|assin(?:e|ante|atura)|abbonat|abonnee|prenumer|подписк|订阅|購読|会員"
    r"|keep reading|continue reading|already a (?:subscriber|member)|exclusive (?:to|for)|premium"
    r"|metered|free articles?|weiterlesen",
    re.IGNORECASE,
)
_PAY_CLASS = re.compile(
    r"(?:^|[\s_-])(?:paywall|pay-wall|piano|tp-container|regwall|subscriber-only|premium-(?:box|wall)"
    r"|subscription-(?:wall|required)|meteredContent-wall|gateway)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ERROR_TITLE = re.compile(
    r"\b(?:404|403|500|502|503|410)\b|not found|page (?:not|can(?:no|')t)|error|forbidden"
    r"|nicht gefunden|introuvable|no encontrad|não encontrad|non trovat|niet gevonden|hittades inte"
    r"|ikke fundet|nie znalezion|не найден|找不到|見つかりません|unavailable|bad gateway|oops",
    re.IGNORECASE,
)
# Says that the page asked for is not there, where the server did not.
_GONE_WORDS = re.compile(
    r"page you (?:are|were) looking for|page (?:has (?:been )?(?:moved|removed)|no longer exists"
    r"|(?:does not|doesn't|could not|couldn't|cannot|can't) (?:be found|exist))"
    r"|(?:gesuchte|angeforderte|aufgerufene) seite|seite (?:existiert nicht|wurde nicht gefunden)"
    r"|page (?:que vous (?:cherchez|recherchez|avez demandée)|demandée|n'existe (?:pas|plus))"
    r"|página que (?:busca|está buscando|procura|você)|pagina che (?:cerchi|stai cercando)"
    r"|страница не (?:найдена|существует)|您(?:访问|要找)的页面|お探しのページ|요청하신 페이지"
    r"|הדף (?:המבוקש|שחיפשת)|الصفحة (?:المطلوبة|التي تبحث)",
    re.IGNORECASE,
)
# Says where a text stops that the rest is for those who pay.
_PAY_HERE = re.compile(
    r"subscribers[ -]only|only for (?:subscribers|members)|for (?:paying )?(?:subscribers|members)"
    r" only|(?:exclusive|reserved|available) (?:to|for) (?:our )?(?:subscribers|members)"
    r"|(?:keep|continue) reading (?:for|with|by)\b|subscribe (?:now )?to (?:read|keep|continue)"
    r"|to (?:keep|continue) reading|already a (?:subscriber|member)"
    r"|nur für abonnenten|mit (?:einem )?abo weiterlesen|réservée? aux abonnés"
    r"|(?:solo|exclusivo) para (?:suscriptores|assinantes|abonados)|riservato agli abbonati"
    r"|alleen voor abonnees|för prenumeranter|только для подписчиков|会員限定|仅限(?:订阅|会员)",
    re.IGNORECASE,
)
_BESIDE = 300  # letters around the end of a text in which that is said
_LAST_WORDS = 6  # by which the end of a text is found in all that is shown
_TELLING = re.compile(r"[^\W\d_]{4,}")
_WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{2,}")
_MOST_OF_TITLE = 0.25  # of its words that stand in a text about something else
_MOST_OF_FEED = 0.4
_PORTAL_WORDS = re.compile(
    r"captive portal|wi-?fi (?:login|portal|access|hotspot)|free wi-?fi|hotspot|wlan[- ]?(?:login"
    r"|portal|zugang)|connect to (?:the )?(?:internet|wi-?fi)|terms (?:of use|and conditions)"
    r" .{0,80}(?:wi-?fi|internet|network)|onboard portal|guest (?:wi-?fi|access|network)"
    r"|room number",
    re.IGNORECASE,
)
_PORTAL_MARKS = re.compile(
    r"WISPAccessGatewayParam|generate_204|captiveportal|/hotspot/|mikrotik|coova|nodogsplash"
    r"|icomera|wifionice",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What of a page is looked at before anything is taken out of it."""

    title: str = ""
    marks: str = ""  # the start of its source
    form: bool = False
    password: bool = False
    paywall: bool = False

    @staticmethod
    def of(root: Any, marks: str, shown: str) -> Suspicion:
        """Answer what gives a page away; `shown` is all text that it shows."""
        title = root.find(".//title")
        return Suspicion(
            title=text_of(title)[:300] if title is not None else "",
            marks=marks,
            form=root.find(".//form") is not None,
            password=_password(root),
            paywall=bool(_PAY_WORDS.search(shown)) and _has_paywall(root),
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of an article before its page was read; "" where nothing was."""

    title: str = ""
    feed: str = ""

    def is_elsewhere(self, text: str) -> bool:
        """Whether a text has hardly a word of what was told."""
        words = _telling(text)
        told = ((_telling(self.title), _MOST_OF_TITLE), (_telling(self.feed), _MOST_OF_FEED))
        shares = [(len(some & words) / len(some), most) for some, most in told if len(some) > 1]
        return bool(shares) and all(share <= most for share, most in shares)


def refusal_of(page: Suspicion, said: Said, *, text: str, told: Told, shown: str) -> str:
    """Answer why a page is no article, "" where it is one.

    `text` is what was extracted on one line, `shown` all the page shows.
    """
    length = letters(text)
    elsewhere = told.is_elsewhere(text)
    if length < _LONG:
        suspect = _suspect(page, said, text, shown, elsewhere)
        if suspect:
            return suspect
    elif elsewhere and _is_wall(text, length, shown):
        return Refusal.WALL
    if length < 25:
        return Refusal.EMPTY
    if told.feed and length <= 1.15 * letters(told.feed) + 20:
        return Refusal.NOT_BETTER
    return ""


def _telling(text: str) -> frozenset[str]:
    """Answer the longer words of a text; of scripts without spaces all pairs of letters."""
    words = _TELLING.findall(text[:20_000].casefold())
    wide = [run[n : n + 2] for run in _WIDE.findall(text[:20_000]) for n in range(len(run) - 1)]
    return frozenset(word for word in words if not _WIDE.search(word)).union(wide)


def _is_wall(text: str, length: int, shown: str) -> bool:
    walls = len(_WALL_WORDS.findall(text))
    return walls >= 2 and walls * _WALL_SHARE > length and bool(_WALL_ACTS.search(shown))


def _suspect(page: Suspicion, said: Said, text: str, shown: str, elsewhere: bool) -> str:
    """Answer what a short text may be instead of an article.

    A page that says it is one is believed, unless its text is about something else.
    """
    length = letters(text)
    start = f"{page.title} {shown[:1500]}"
    portal = _PORTAL_MARKS.search(page.marks)
    if length < 700 and (portal or (page.form and _PORTAL_WORDS.search(start))):
        return Refusal.PORTAL
    captcha = length < 700 and _CAPTCHA_WORDS.search(start)
    if captcha and (length < 250 or _CAPTCHA_MARKS.search(page.marks)):
        return Refusal.CAPTCHA
    if elsewhere or (said.published is None and said.kind != "article"):
        if length < 600 and _ERROR_TITLE.search(page.title):
            return Refusal.ERROR
        if (elsewhere or length < 600) and _GONE_WORDS.search(text[:400]):
            return Refusal.ERROR
        if _is_wall(text or start, length, shown):
            return Refusal.WALL
        if length < 500 and page.password and _LOGIN_WORDS.search(start):
            return Refusal.LOGIN
    if length < 1500 and said.free is False and _PAY_WORDS.search(shown):
        return Refusal.PAYWALL
    if length < 1500 and page.paywall and len(_PAY_WORDS.findall(shown)) >= 2:
        return Refusal.PAYWALL
    if length < 1500 and said.free is not True and _stops_to_be_paid(text, shown):
        return Refusal.PAYWALL
    return ""


def _stops_to_be_paid(text: str, shown: str) -> bool:
    """Whether right where a text ends it is said that the rest is for subscribers."""
    last = re.findall(r"\w+", text[-200:])[-_LAST_WORDS:]
    found = re.search(r"\W+".join(map(re.escape, last)), shown) if len(last) > 2 else None
    after = shown[found.end() : found.end() + _BESIDE] if found else ""
    return bool(_PAY_HERE.search(f"{text[-_BESIDE:]} {after}"))


def _password(root: Any) -> bool:
    return any(field.get("type") == "password" for field in root.iter("input"))


def _has_paywall(root: Any) -> bool:
    for element in root.iter("div", "section", "aside", "p"):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if (
            len(names) > 1
            and _PAY_CLASS.search(names)
            and _PAY_WORDS.search(text_of(element)[:2000])
        ):
            return len(text_of(element)) < 3000
    return False


def shown_text(root: Any) -> str:
    """Answer the text that a page shows, scripts and the like left out, 20,000 letters at most."""
    words: list[str] = []
    length = 0
    body = root.find("body")
    for element in (body if body is not None else root).iter():
        hidden = element.tag in GONE and element.tag != "button"
        if not hidden and element.text and not element.text.isspace():
            words.append(element.text)
        if element.tail and not element.tail.isspace():
            words.append(element.tail)
        length += len(words[-1]) if words else 0
        if length > 20_000:
            break
    return " ".join(" ".join(words).split())[:20_000]
