<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="he">
<context><name>About</name><message><source>&amp;Licences</source><translation>&amp;רישיונות</translation></message></context>
<context><name>About</name><message><source>A news reader that is complete when you are offline.</source><translation>קורא חדשות שלם גם בלי חיבור לרשת.</translation></message></context>
<context><name>About</name><message><source>A&amp;bout</source><translation>&amp;אודות</translation></message></context>
<context><name>About</name><message><source>Broadsheet {version}</source><translation>Broadsheet {version}</translation></message></context>
<context><name>About</name><message><source>Fonts and libraries</source><translation>גופנים וספריות תוכנה</translation></message></context>
<context><name>About</name><message><source>Its logs lie in {folder}.</source><translation>קובצי היומן נמצאים בתיקייה &#x2068;{folder}&#x2069;.</translation></message></context>
<context><name>About</name><message><source>Made by the Broadsheet authors. Free software under the MIT licence.</source><translation>מאת מחברי Broadsheet. תוכנה חופשית ברישיון MIT.</translation></message></context>
<context><name>About</name><message><source>Terms</source><translation>תנאים</translation></message></context>
<context><name>About</name><message><source>Your library lies in {folder}.</source><translation>הספרייה נמצאת בתיקייה &#x2068;{folder}&#x2069;.</translation></message></context>
<context><name>ActionWords</name><message><source>address url clipboard</source><translation>כתובת קישור לוח</translation></message></context>
<context><name>ActionWords</name><message><source>annotations highlights</source><translation>הערות הדגשות</translation></message></context>
<context><name>ActionWords</name><message><source>appearance mode colours colors background night</source><translation>מראה מצב צבעים רקע לילה</translation></message></context>
<context><name>ActionWords</name><message><source>book ebook Kindle newspaper</source><translation>ספר דיגיטלי קינדל עיתון</translation></message></context>
<context><name>ActionWords</name><message><source>bug error help</source><translation>באג שגיאה עזרה</translation></message></context>
<context><name>ActionWords</name><message><source>cancel</source><translation>ביטול</translation></message></context>
<context><name>ActionWords</name><message><source>comment annotate write</source><translation>הערה כתיבה</translation></message></context>
<context><name>ActionWords</name><message><source>copy save</source><translation>העתק שמירה גיבוי</translation></message></context>
<context><name>ActionWords</name><message><source>disconnect network internet flight</source><translation>ניתוק רשת אינטרנט טיסה</translation></message></context>
<context><name>ActionWords</name><message><source>disk storage size memory quota</source><translation>דיסק אחסון גודל זיכרון מכסה</translation></message></context>
<context><name>ActionWords</name><message><source>download</source><translation>הורדה</translation></message></context>
<context><name>ActionWords</name><message><source>downloaded missing</source><translation>הורד חסר</translation></message></context>
<context><name>ActionWords</name><message><source>errors broken dead problems</source><translation>שגיאות שבור תקלות בעיות</translation></message></context>
<context><name>ActionWords</name><message><source>exit close leave</source><translation>סגירה יציאה</translation></message></context>
<context><name>ActionWords</name><message><source>favourite favorite save bookmark</source><translation>מועדף שמירה סימנייה</translation></message></context>
<context><name>ActionWords</name><message><source>favourites favorites saved Pocket Instapaper</source><translation>מועדפים שמורים Pocket Instapaper</translation></message></context>
<context><name>ActionWords</name><message><source>find look for</source><translation>חיפוש איתור</translation></message></context>
<context><name>ActionWords</name><message><source>focus distraction zen</source><translation>ריכוז מיקוד</translation></message></context>
<context><name>ActionWords</name><message><source>group category</source><translation>קבוצה קטגוריה</translation></message></context>
<context><name>ActionWords</name><message><source>help hotkeys keyboard</source><translation>עזרה מקשים מקלדת</translation></message></context>
<context><name>ActionWords</name><message><source>images photos</source><translation>תמונות צילומים</translation></message></context>
<context><name>ActionWords</name><message><source>label category</source><translation>תווית קטגוריה</translation></message></context>
<context><name>ActionWords</name><message><source>logs debug</source><translation>יומן ניפוי</translation></message></context>
<context><name>ActionWords</name><message><source>mark underline</source><translation>סימון קו תחתון</translation></message></context>
<context><name>ActionWords</name><message><source>name title</source><translation>שם כותרת</translation></message></context>
<context><name>ActionWords</name><message><source>offline download travel train plane</source><translation>לא מקוון הורדה רכבת מטוס</translation></message></context>
<context><name>ActionWords</name><message><source>paper printer</source><translation>נייר מדפסת</translation></message></context>
<context><name>ActionWords</name><message><source>print export</source><translation>הדפסה ייצוא</translation></message></context>
<context><name>ActionWords</name><message><source>reader mode whole article</source><translation>מצב קריאה כתבה מלאה</translation></message></context>
<context><name>ActionWords</name><message><source>recover copy</source><translation>שחזור העתק</translation></message></context>
<context><name>ActionWords</name><message><source>save later bookmark address</source><translation>שמירה אחר כך סימנייה כתובת</translation></message></context>
<context><name>ActionWords</name><message><source>search page</source><translation>חיפוש עמוד</translation></message></context>
<context><name>ActionWords</name><message><source>send e-mail mail post</source><translation>שליחה דואר פרסום</translation></message></context>
<context><name>ActionWords</name><message><source>settings options configuration language font theme interval calendar</source><translation>הגדרות אפשרויות שפה גופן ערכת נושא מרווח לוח שנה</translation></message></context>
<context><name>ActionWords</name><message><source>settings options of the feed password interval</source><translation>הגדרות אפשרויות הערוץ סיסמה מרווח</translation></message></context>
<context><name>ActionWords</name><message><source>sidebar panel</source><translation>סרגל צד לוח</translation></message></context>
<context><name>ActionWords</name><message><source>smart folder saved search</source><translation>תיקייה חכמה חיפוש שמור</translation></message></context>
<context><name>ActionWords</name><message><source>sort filter</source><translation>מיון סינון</translation></message></context>
<context><name>ActionWords</name><message><source>sort order newest</source><translation>מיון סדר חדשות</translation></message></context>
<context><name>ActionWords</name><message><source>speech voice listen</source><translation>דיבור קול האזנה</translation></message></context>
<context><name>ActionWords</name><message><source>subscribe discover suggestions recommended newspapers</source><translation>הרשמה גילוי הצעות מומלצים עיתונים</translation></message></context>
<context><name>ActionWords</name><message><source>subscribe subscription new rss atom podcast</source><translation>הרשמה מינוי חדש rss atom פודקאסט</translation></message></context>
<context><name>ActionWords</name><message><source>subscriptions load migrate</source><translation>מינויים טעינה מעבר</translation></message></context>
<context><name>ActionWords</name><message><source>subscriptions save</source><translation>מינויים שמירה</translation></message></context>
<context><name>ActionWords</name><message><source>unsubscribe remove</source><translation>ביטול מינוי הסרה</translation></message></context>
<context><name>ActionWords</name><message><source>update reload fetch synchronise sync</source><translation>עדכון טעינה מחדש סנכרון</translation></message></context>
<context><name>ActionWords</name><message><source>version licence license help</source><translation>גרסה רישיון עזרה</translation></message></context>
<context><name>ActionWords</name><message><source>waiting send later</source><translation>ממתין שליחה אחר כך</translation></message></context>
<context><name>ActionWords</name><message><source>web site original page</source><translation>אתר עמוד מקורי</translation></message></context>
<context><name>ActionWords</name><message><source>zoom in font bigger</source><translation>הגדלה גופן</translation></message></context>
<context><name>ActionWords</name><message><source>zoom out font</source><translation>הקטנה גופן</translation></message></context>
<context><name>ActionWords</name><message><source>zoom reset font normal</source><translation>איפוס גופן רגיל</translation></message></context>
<context><name>Actions</name><message><source>&amp;Article</source><translation>&amp;כתבה</translation></message></context>
<context><name>Actions</name><message><source>&amp;File</source><translation>&amp;קובץ</translation></message></context>
<context><name>Actions</name><message><source>&amp;Go</source><translation>&amp;מעבר</translation></message></context>
<context><name>Actions</name><message><source>&amp;Help</source><translation>ע&amp;זרה</translation></message></context>
<context><name>Actions</name><message><source>&amp;View</source><translation>&amp;תצוגה</translation></message></context>
<context><name>Actions</name><message><source>About Broadsheet</source><translation>אודות Broadsheet</translation></message></context>
<context><name>Actions</name><message><source>Add feed…</source><translation>הוספת ערוץ…</translation></message></context>
<context><name>Actions</name><message><source>Add well-known feeds…</source><translation>הוספת ערוצים מוכרים…</translation></message></context>
<context><name>Actions</name><message><source>All notes…</source><translation>כל ההערות…</translation></message></context>
<context><name>Actions</name><message><source>Back to the list</source><translation>חזרה לרשימה</translation></message></context>
<context><name>Actions</name><message><source>Back to the story before</source><translation>חזרה לכתבה הקודמת</translation></message></context>
<context><name>Actions</name><message><source>Back up the library…</source><translation>גיבוי הספרייה…</translation></message></context>
<context><name>Actions</name><message><source>Comments</source><translation>תגובות</translation></message></context>
<context><name>Actions</name><message><source>Complete offline only</source><translation>רק מה ששלם לקריאה לא מקוונת</translation></message></context>
<context><name>Actions</name><message><source>Copy link</source><translation>העתקת הקישור</translation></message></context>
<context><name>Actions</name><message><source>Copy the feed’s address</source><translation>העתקת כתובת הערוץ</translation></message></context>
<context><name>Actions</name><message><source>Dark theme</source><translation>ערכת צבעים כהה</translation></message></context>
<context><name>Actions</name><message><source>Delete</source><translation>מחיקה</translation></message></context>
<context><name>Actions</name><message><source>Export feeds (OPML)…</source><translation>ייצוא ערוצים (OPML)…</translation></message></context>
<context><name>Actions</name><message><source>Export notes…</source><translation>ייצוא הערות…</translation></message></context>
<context><name>Actions</name><message><source>Fee&amp;ds</source><translation>&amp;ערוצים</translation></message></context>
<context><name>Actions</name><message><source>Feed health…</source><translation>מצב הערוצים…</translation></message></context>
<context><name>Actions</name><message><source>Fetch what is missing now</source><translation>הבאת החסר כעת</translation></message></context>
<context><name>Actions</name><message><source>Filter feeds</source><translation>סינון ערוצים</translation></message></context>
<context><name>Actions</name><message><source>Find in the article…</source><translation>חיפוש בכתבה…</translation></message></context>
<context><name>Actions</name><message><source>Find the next place</source><translation>המופע הבא</translation></message></context>
<context><name>Actions</name><message><source>Find the place before</source><translation>המופע הקודם</translation></message></context>
<context><name>Actions</name><message><source>Follow</source><translation>מעקב</translation></message></context>
<context><name>Actions</name><message><source>Follow the writer or section</source><translation>מעקב אחר הכותב או המדור</translation></message></context>
<context><name>Actions</name><message><source>Follow this source</source><translation>מעקב אחר מקור זה</translation></message></context>
<context><name>Actions</name><message><source>Forward again</source><translation>שוב קדימה</translation></message></context>
<context><name>Actions</name><message><source>Full screen</source><translation>מסך מלא</translation></message></context>
<context><name>Actions</name><message><source>Full text or feed’s text</source><translation>הטקסט המלא או טקסט הערוץ</translation></message></context>
<context><name>Actions</name><message><source>Go to anything…</source><translation>מעבר לכל דבר…</translation></message></context>
<context><name>Actions</name><message><source>Highlight</source><translation>הדגשה</translation></message></context>
<context><name>Actions</name><message><source>Import feeds (OPML)…</source><translation>ייבוא ערוצים (OPML)…</translation></message></context>
<context><name>Actions</name><message><source>Import starred articles…</source><translation>ייבוא כתבות מסומנות בכוכב…</translation></message></context>
<context><name>Actions</name><message><source>In the article</source><translation>בתוך הכתבה</translation></message></context>
<context><name>Actions</name><message><source>Keep a page…</source><translation>שמירת דף…</translation></message></context>
<context><name>Actions</name><message><source>Keep the page of this link</source><translation>שמירת הדף של קישור זה</translation></message></context>
<context><name>Actions</name><message><source>Keyboard shortcuts</source><translation>קיצורי מקלדת</translation></message></context>
<context><name>Actions</name><message><source>Larger text</source><translation>טקסט גדול יותר</translation></message></context>
<context><name>Actions</name><message><source>Light theme</source><translation>ערכת צבעים בהירה</translation></message></context>
<context><name>Actions</name><message><source>Look at the pictures</source><translation>צפייה בתמונות</translation></message></context>
<context><name>Actions</name><message><source>Make an edition (EPUB)…</source><translation>יצירת מהדורה (EPUB)…</translation></message></context>
<context><name>Actions</name><message><source>Mark all read</source><translation>סימון הכול כנקרא</translation></message></context>
<context><name>Actions</name><message><source>Mark read or unread</source><translation>סימון כנקרא או כלא נקרא</translation></message></context>
<context><name>Actions</name><message><source>Mark read what is above</source><translation>סימון כל מה שלמעלה כנקרא</translation></message></context>
<context><name>Actions</name><message><source>Mark read what is older</source><translation>סימון כל הישן יותר כנקרא</translation></message></context>
<context><name>Actions</name><message><source>More by this writer</source><translation>עוד מאת הכותב</translation></message></context>
<context><name>Actions</name><message><source>Move the library…</source><translation>העברת הספרייה…</translation></message></context>
<context><name>Actions</name><message><source>Move to folder…</source><translation>העברה לתיקייה…</translation></message></context>
<context><name>Actions</name><message><source>New folder…</source><translation>תיקייה חדשה…</translation></message></context>
<context><name>Actions</name><message><source>Next article</source><translation>הכתבה הבאה</translation></message></context>
<context><name>Actions</name><message><source>Next link in the article</source><translation>הקישור הבא בכתבה</translation></message></context>
<context><name>Actions</name><message><source>Next pane</source><translation>החלונית הבאה</translation></message></context>
<context><name>Actions</name><message><source>Next unread article</source><translation>הכתבה הבאה שלא נקראה</translation></message></context>
<context><name>Actions</name><message><source>Notes</source><translation>הערות</translation></message></context>
<context><name>Actions</name><message><source>Note…</source><translation>הערה…</translation></message></context>
<context><name>Actions</name><message><source>Oldest first</source><translation>מהישן לחדש</translation></message></context>
<context><name>Actions</name><message><source>Open in browser</source><translation>פתיחה בדפדפן</translation></message></context>
<context><name>Actions</name><message><source>Open or download its file</source><translation>פתיחת הקובץ או הורדתו</translation></message></context>
<context><name>Actions</name><message><source>Open the site</source><translation>פתיחת האתר</translation></message></context>
<context><name>Actions</name><message><source>Open the table by itself</source><translation>פתיחת הטבלה בחלון משלה</translation></message></context>
<context><name>Actions</name><message><source>Order and filters…</source><translation>סדר וסינון…</translation></message></context>
<context><name>Actions</name><message><source>Outbox…</source><translation>תיבת היוצאים…</translation></message></context>
<context><name>Actions</name><message><source>Pack for a trip…</source><translation>אריזה לנסיעה…</translation></message></context>
<context><name>Actions</name><message><source>Page down, then next unread</source><translation>עמוד למטה, ואז הבאה שלא נקראה</translation></message></context>
<context><name>Actions</name><message><source>Page up</source><translation>עמוד למעלה</translation></message></context>
<context><name>Actions</name><message><source>Pause packing</source><translation>השהיית האריזה</translation></message></context>
<context><name>Actions</name><message><source>Pictures of this feed</source><translation>התמונות של ערוץ זה</translation></message></context>
<context><name>Actions</name><message><source>Play or stop the moving picture</source><translation>הפעלה או עצירה של התמונה הנעה</translation></message></context>
<context><name>Actions</name><message><source>Preferences…</source><translation>העדפות…</translation></message></context>
<context><name>Actions</name><message><source>Previous article</source><translation>הכתבה הקודמת</translation></message></context>
<context><name>Actions</name><message><source>Previous link in the article</source><translation>הקישור הקודם בכתבה</translation></message></context>
<context><name>Actions</name><message><source>Previous pane</source><translation>החלונית הקודמת</translation></message></context>
<context><name>Actions</name><message><source>Print…</source><translation>הדפסה…</translation></message></context>
<context><name>Actions</name><message><source>Properties…</source><translation>מאפיינים…</translation></message></context>
<context><name>Actions</name><message><source>Quit</source><translation>יציאה</translation></message></context>
<context><name>Actions</name><message><source>Read aloud</source><translation>הקראה</translation></message></context>
<context><name>Actions</name><message><source>Read aloud, or rest</source><translation>הקראה או הפוגה</translation></message></context>
<context><name>Actions</name><message><source>Redo</source><translation>ביצוע מחדש</translation></message></context>
<context><name>Actions</name><message><source>Refresh all</source><translation>רענון הכול</translation></message></context>
<context><name>Actions</name><message><source>Refresh this</source><translation>רענון הנבחר</translation></message></context>
<context><name>Actions</name><message><source>Rename</source><translation>שינוי שם</translation></message></context>
<context><name>Actions</name><message><source>Report a problem…</source><translation>דיווח על תקלה…</translation></message></context>
<context><name>Actions</name><message><source>Respond…</source><translation>תגובה…</translation></message></context>
<context><name>Actions</name><message><source>Restore a backup…</source><translation>שחזור מגיבוי…</translation></message></context>
<context><name>Actions</name><message><source>Save as PDF…</source><translation>שמירה כ־PDF…</translation></message></context>
<context><name>Actions</name><message><source>Save view…</source><translation>שמירת התצוגה…</translation></message></context>
<context><name>Actions</name><message><source>Search</source><translation>חיפוש</translation></message></context>
<context><name>Actions</name><message><source>Sepia theme</source><translation>ערכת צבעים ספיה</translation></message></context>
<context><name>Actions</name><message><source>Share…</source><translation>שיתוף…</translation></message></context>
<context><name>Actions</name><message><source>Show log files</source><translation>הצגת קובצי היומן</translation></message></context>
<context><name>Actions</name><message><source>Show or hide the feeds</source><translation>הצגה או הסתרה של הערוצים</translation></message></context>
<context><name>Actions</name><message><source>Show what has come in above</source><translation>הצגת מה שהגיע למעלה</translation></message></context>
<context><name>Actions</name><message><source>Smaller text</source><translation>טקסט קטן יותר</translation></message></context>
<context><name>Actions</name><message><source>Space…</source><translation>מקום…</translation></message></context>
<context><name>Actions</name><message><source>Speak faster</source><translation>הקראה מהירה יותר</translation></message></context>
<context><name>Actions</name><message><source>Speak slower</source><translation>הקראה איטית יותר</translation></message></context>
<context><name>Actions</name><message><source>Star or unstar</source><translation>הוספה או הסרה של כוכב</translation></message></context>
<context><name>Actions</name><message><source>Starred only</source><translation>רק מסומנות בכוכב</translation></message></context>
<context><name>Actions</name><message><source>Stop</source><translation>עצירה</translation></message></context>
<context><name>Actions</name><message><source>Stop reading aloud</source><translation>עצירת ההקראה</translation></message></context>
<context><name>Actions</name><message><source>Tags…</source><translation>תגיות…</translation></message></context>
<context><name>Actions</name><message><source>The article alone</source><translation>הכתבה לבדה</translation></message></context>
<context><name>Actions</name><message><source>The system’s theme</source><translation>ערכת הצבעים של המערכת</translation></message></context>
<context><name>Actions</name><message><source>Theme</source><translation>ערכת צבעים</translation></message></context>
<context><name>Actions</name><message><source>Undo</source><translation>ביטול</translation></message></context>
<context><name>Actions</name><message><source>Unread only</source><translation>רק שלא נקראו</translation></message></context>
<context><name>Actions</name><message><source>Usual text size</source><translation>גודל טקסט רגיל</translation></message></context>
<context><name>Actions</name><message><source>What is kept offline…</source><translation>מה נשמר לקריאה לא מקוונת…</translation></message></context>
<context><name>Actions</name><message><source>With or without pictures</source><translation>עם תמונות או בלעדיהן</translation></message></context>
<context><name>Actions</name><message><source>With pictures only</source><translation>רק עם תמונות</translation></message></context>
<context><name>Actions</name><message><source>With sound or files only</source><translation>רק עם שמע או קבצים</translation></message></context>
<context><name>Actions</name><message><source>Work offline</source><translation>עבודה לא מקוונת</translation></message></context>
<context><name>AddFeed</name><message><source>&amp;Keep in the outbox</source><translation>&amp;שמירה בתיבת היוצאים</translation></message></context>
<context><name>AddFeed</name><message><source>Add a feed</source><translation>הוספת ערוץ</translation></message></context>
<context><name>AddFeed</name><message><source>Find</source><translation>חיפוש</translation></message></context>
<context><name>AddFeed</name><message><source>Paste the address of a feed, or of any page of a site you like to read.</source><translation>יש להדביק כתובת של ערוץ, או של דף כלשהו באתר שנעים לקרוא.</translation></message></context>
<context><name>AddFeed</name><message><source>Subscribe</source><translation>הרשמה</translation></message></context>
<context><name>AddFeed</name><message><source>Subscribing…</source><translation>הרשמה מתבצעת…</translation></message></context>
<context><name>AddFeed</name><message><source>To &amp;folder</source><translation>לתי&amp;קייה</translation></message></context>
<context><name>Announcing</name><message><source>{count} new articles</source><translation>{count} כתבות חדשות</translation></message></context>
<context><name>Announcing</name><message><source>{feeds} and {count} others</source><translation>{feeds} ועוד {count}</translation></message></context>
<context><name>Article</name><message><source>1 comment</source><translation>תגובה אחת</translation></message></context>
<context><name>Article</name><message><source>Comments</source><translation>תגובות</translation></message></context>
<context><name>Article</name><message><source>Open this table in a view of its own</source><translation>פתיחת הטבלה בחלון משלה</translation></message></context>
<context><name>Article</name><message><source>Published {time} by the publisher’s clock</source><translation>פורסם ב־{time} לפי שעון המפרסם</translation></message></context>
<context><name>Article</name><message><source>Read at {host}</source><translation>לקריאה באתר &#x2068;{host}&#x2069;</translation></message></context>
<context><name>Article</name><message><source>Somebody</source><translation>מישהו</translation></message></context>
<context><name>Article</name><message><source>Untitled</source><translation>ללא כותרת</translation></message></context>
<context><name>Article</name><message><source>on the site</source><translation>באתר</translation></message></context>
<context><name>Article</name><message><source>updated {time}</source><translation>עודכן {time}</translation></message></context>
<context><name>Article</name><message><source>{count} comments</source><translation>{count} תגובות</translation></message></context>
<context><name>Article</name><message><source>{count} min</source><translation>{count} דק׳</translation></message></context>
<context><name>ArticlePictures</name><message><source>Its file cannot be read.</source><translation>לא ניתן לקרוא את הקובץ.</translation></message></context>
<context><name>ArticleView</name><message><source>Article</source><translation>כתבה</translation></message></context>
<context><name>AskPage</name><message><source>&amp;Address</source><translation>&amp;כתובת</translation></message></context>
<context><name>AskPage</name><message><source>Its text and pictures are put among your articles, to be read offline.</source><translation>הטקסט והתמונות מצטרפים לכתבות שלך, לקריאה במצב לא מקוון.</translation></message></context>
<context><name>AskPage</name><message><source>Keep</source><translation>שמירה</translation></message></context>
<context><name>AskPage</name><message><source>Keep a page</source><translation>שמירת דף</translation></message></context>
<context><name>AskServer</name><message><source>&amp;Server</source><translation>&amp;שרת</translation></message></context>
<context><name>AskServer</name><message><source>Asked once. You can change it in the preferences.</source><translation>נשאל פעם אחת. אפשר לשנות בהעדפות.</translation></message></context>
<context><name>AskServer</name><message><source>Share</source><translation>שיתוף</translation></message></context>
<context><name>AskServer</name><message><source>Your server for {service}</source><translation>השרת שלך ב־&#x2068;{service}&#x2069;</translation></message></context>
<context><name>Away</name><message><source>Broadsheet uses the network again.</source><translation>Broadsheet משתמש שוב ברשת.</translation></message></context>
<context><name>Away</name><message><source>Click to use the network again.</source><translation>לחיצה תחזיר את השימוש ברשת.</translation></message></context>
<context><name>Away</name><message><source>Click to work offline: nothing leaves this computer then.</source><translation>לחיצה תעבור לעבודה לא מקוונת: דבר לא יצא אז מהמחשב.</translation></message></context>
<context><name>Away</name><message><source>Later</source><translation>אחר כך</translation></message></context>
<context><name>Away</name><message><source>Log in…</source><translation>כניסה…</translation></message></context>
<context><name>Away</name><message><source>Login wanted</source><translation>נדרשת כניסה</translation></message></context>
<context><name>Away</name><message><source>Metered</source><translation>מדוד</translation></message></context>
<context><name>Away</name><message><source>No network</source><translation>אין רשת</translation></message></context>
<context><name>Away</name><message><source>Online</source><translation>מקוון</translation></message></context>
<context><name>Away</name><message><source>The network asks you to log in.</source><translation>הרשת דורשת כניסה.</translation></message></context>
<context><name>Away</name><message><source>This network is metered: texts and their first pictures come.</source><translation>הרשת מדודה: טקסטים ותמונתם הראשונה יובאו.</translation></message></context>
<context><name>Away</name><message><source>This network is metered: texts come, pictures wait.</source><translation>הרשת מדודה: טקסטים יובאו, תמונות ימתינו.</translation></message></context>
<context><name>Away</name><message><source>This network is metered; pictures come after the texts.</source><translation>הרשת מדודה; תמונות יובאו אחרי הטקסטים.</translation></message></context>
<context><name>Away</name><message><source>Use the network</source><translation>שימוש ברשת</translation></message></context>
<context><name>Away</name><message><source>Working offline</source><translation>לא מקוון</translation></message></context>
<context><name>Away</name><message><source>You work offline: nothing leaves this computer.</source><translation>העבודה לא מקוונת: דבר לא יוצא מהמחשב.</translation></message></context>
<context><name>Between</name><message><source>Name that folder where you named the former one.</source><translation>יש לציין את התיקייה הזאת במקום שבו צוינה הקודמת.</translation></message></context>
<context><name>Between</name><message><source>The backup is in its place; what was there is kept in “{folder}”.</source><translation>הגיבוי במקומו; מה שהיה שם נשמר ב”&#x2068;{folder}&#x2069;“.</translation></message></context>
<context><name>Between</name><message><source>The library is in {folder} now; the former one is still in {former}.</source><translation>הספרייה נמצאת עכשיו ב־&#x2068;{folder}&#x2069;; הקודמת עדיין ב־&#x2068;{former}&#x2069;.</translation></message></context>
<context><name>ChangeThing</name><message><source>&amp;Address</source><translation>&amp;כתובת</translation></message></context>
<context><name>ChangeThing</name><message><source>&amp;Title</source><translation>&amp;שם</translation></message></context>
<context><name>ChangeThing</name><message><source>Change what waits</source><translation>שינוי מה שממתין</translation></message></context>
<context><name>ChangeThing</name><message><source>Keep</source><translation>שמירה</translation></message></context>
<context><name>CityField</name><message><source>No city</source><translation>ללא עיר</translation></message></context>
<context><name>Clearing</name><message><source>Empty the field</source><translation>ריקון השדה</translation></message></context>
<context><name>Demo</name><message><source>The demo newsroom did not start.</source><translation>מערכת ההדגמה לא הופעלה.</translation></message></context>
<context><name>DesktopPage</name><message><source>&amp;Start Broadsheet when I log in</source><translation>&amp;הפעלת Broadsheet עם הכניסה למחשב</translation></message></context>
<context><name>DesktopPage</name><message><source>Keep &amp;running there when the window is closed</source><translation>המשך &amp;פעולה שם כשהחלון נסגר</translation></message></context>
<context><name>DesktopPage</name><message><source>Show what is &amp;unread in the tray</source><translation>הצגת מספר הכתבות שלא &amp;נקראו באזור ההודעות</translation></message></context>
<context><name>DesktopPage</name><message><source>Tell there of &amp;new articles</source><translation>הודעה שם על כתבות &amp;חדשות</translation></message></context>
<context><name>DesktopPage</name><message><source>This desktop has no tray: Broadsheet shows no icon, tells nothing there, and leaves when its window is closed.</source><translation>בסביבה זו אין אזור הודעות: Broadsheet אינו מציג סמל, אינו מודיע שם דבר, ונסגר עם סגירת החלון.</translation></message></context>
<context><name>DesktopPage</name><message><source>You are told once after a refresh, without a sound, and never while you look at the window. A feed can have a choice of its own in its properties.</source><translation>ההודעה מופיעה פעם אחת אחרי רענון, בלי צליל, ואף פעם לא כשהחלון לפניך. לערוץ יכולה להיות בחירה משלו במאפייניו.</translation></message></context>
<context><name>EditLookup</name><message><source>In the template {text} stands for the selected words and {language} for the code of your language.</source><translation>בתבנית &#x2068;{text}&#x2069; עומד במקום המילים שנבחרו, ו־&#x2068;{language}&#x2069; במקום הקוד של שפתך.</translation></message></context>
<context><name>EditLookup</name><message><source>New place to look words up</source><translation>מקום חדש לחיפוש מילים</translation></message></context>
<context><name>EditTarget</name><message><source>&amp;Letter</source><translation>&amp;אות</translation></message></context>
<context><name>EditTarget</name><message><source>In the template {url}, {title}, {author}, {source} and {quote} stand for parts of the story. An address is opened; any other text is copied.</source><translation>בתבנית עומדים &#x2068;{url}&#x2069;, &#x2068;{title}&#x2069;, &#x2068;{author}&#x2069;, &#x2068;{source}&#x2069; ו־&#x2068;{quote}&#x2069; במקום חלקי הכתבה. כתובת נפתחת; כל טקסט אחר מועתק.</translation></message></context>
<context><name>EditTarget</name><message><source>New place to share to</source><translation>יעד חדש לשיתוף</translation></message></context>
<context><name>EditTemplate</name><message><source>&amp;Name</source><translation>&amp;שם</translation></message></context>
<context><name>EditTemplate</name><message><source>&amp;Template</source><translation>&amp;תבנית</translation></message></context>
<context><name>EditTemplate</name><message><source>Add</source><translation>הוספה</translation></message></context>
<context><name>EditTemplate</name><message><source>Keep</source><translation>שמירה</translation></message></context>
<context><name>EditTemplate</name><message><source>Only these stand for something: {parts}</source><translation>רק לאלה יש משמעות: &#x2068;{parts}&#x2069;</translation></message></context>
<context><name>EditTemplate</name><message><source>This is no complete address.</source><translation>זו אינה כתובת מלאה.</translation></message></context>
<context><name>EditionDialog</name><message><source>&amp;Articles</source><translation>&amp;כתבות</translation></message></context>
<context><name>EditionDialog</name><message><source>At &amp;most</source><translation>&amp;לכל היותר</translation></message></context>
<context><name>EditionDialog</name><message><source>Choose a file…</source><translation>בחירת קובץ…</translation></message></context>
<context><name>EditionDialog</name><message><source>Make an edition</source><translation>יצירת מהדורה</translation></message></context>
<context><name>EditionDialog</name><message><source>One EPUB file with a cover and contents, to read on an e-reader or a phone.</source><translation>קובץ EPUB אחד עם כריכה ותוכן עניינים, לקריאה בקורא אלקטרוני או בטלפון.</translation></message></context>
<context><name>EditionDialog</name><message><source>There is no article in this list.</source><translation>אין כתבות ברשימה זו.</translation></message></context>
<context><name>EditionDialog</name><message><source>With the &amp;pictures that are here</source><translation>עם ה&amp;תמונות שנמצאות כאן</translation></message></context>
<context><name>EditionDialog</name><message><source>{name} ({count})</source><translation>&#x2068;{name}&#x2069; ({count})</translation></message></context>
<context><name>Editions</name><message><source>All files (*)</source><translation>כל הקבצים (*)</translation></message></context>
<context><name>Editions</name><message><source>All unread</source><translation>כל מה שלא נקרא</translation></message></context>
<context><name>Editions</name><message><source>An edition of one article, {size} MB, is in {file}.</source><translation>מהדורה של כתבה אחת, {size} מ״ב, נמצאת בקובץ &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>Editions</name><message><source>An edition of {count} articles, {size} MB, is in {file}.</source><translation>מהדורה של {count} כתבות, {size} מ״ב, נמצאת בקובץ &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>Editions</name><message><source>Books (*.epub)</source><translation>ספרים (*.epub)</translation></message></context>
<context><name>Editions</name><message><source>Make an edition</source><translation>יצירת מהדורה</translation></message></context>
<context><name>Editions</name><message><source>Making the edition: {done} of {total}</source><translation>המהדורה נוצרת: {done} מתוך {total}</translation></message></context>
<context><name>Editions</name><message><source>Show</source><translation>הצגה</translation></message></context>
<context><name>Editions</name><message><source>Starred</source><translation>מסומנות בכוכב</translation></message></context>
<context><name>Editions</name><message><source>Stopped; no file was written.</source><translation>נעצר; לא נכתב קובץ.</translation></message></context>
<context><name>Editions</name><message><source>The list that is open</source><translation>הרשימה הפתוחה</translation></message></context>
<context><name>EmptyWords</name><message><source>Add a feed…</source><translation>הוספת ערוץ…</translation></message></context>
<context><name>EmptyWords</name><message><source>Add a site or feed you like to read. Coming from another reader? Import the feeds that you have there.</source><translation>אפשר להוסיף אתר או ערוץ שנעים לקרוא. עברת מקורא אחר? אפשר לייבא את הערוצים שיש שם.</translation></message></context>
<context><name>EmptyWords</name><message><source>All read</source><translation>הכול נקרא</translation></message></context>
<context><name>EmptyWords</name><message><source>Articles will appear here as they come.</source><translation>כתבות יופיעו כאן עם הגעתן.</translation></message></context>
<context><name>EmptyWords</name><message><source>Choose a headline</source><translation>בחירת כותרת</translation></message></context>
<context><name>EmptyWords</name><message><source>Choose from well-known feeds…</source><translation>בחירה מתוך ערוצים מוכרים…</translation></message></context>
<context><name>EmptyWords</name><message><source>Good to have you here</source><translation>טוב שבאת</translation></message></context>
<context><name>EmptyWords</name><message><source>N goes to the next one, Space reads on.</source><translation>&#x200F;N עובר לבאה, רווח ממשיך בקריאה.</translation></message></context>
<context><name>EmptyWords</name><message><source>New address…</source><translation>כתובת חדשה…</translation></message></context>
<context><name>EmptyWords</name><message><source>New articles will appear here as they come.</source><translation>כתבות חדשות יופיעו כאן עם הגעתן.</translation></message></context>
<context><name>EmptyWords</name><message><source>No article has all of these words.</source><translation>אין כתבה שבה כל המילים האלה.</translation></message></context>
<context><name>EmptyWords</name><message><source>No stars yet</source><translation>עדיין אין כוכבים</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing found</source><translation>לא נמצא דבר</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing here yet</source><translation>עדיין אין כאן דבר</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing like that here</source><translation>אין כאן דבר כזה</translation></message></context>
<context><name>EmptyWords</name><message><source>Press S on an article to keep it here.</source><translation>הקשה על S בכתבה שומרת אותה כאן.</translation></message></context>
<context><name>EmptyWords</name><message><source>Properties…</source><translation>מאפיינים…</translation></message></context>
<context><name>EmptyWords</name><message><source>The list shows only articles {filters}.</source><translation>הרשימה מציגה רק כתבות {filters}.</translation></message></context>
<context><name>EmptyWords</name><message><source>This feed is in trouble</source><translation>בערוץ הזה יש תקלה</translation></message></context>
<context><name>EmptyWords</name><message><source>Try again</source><translation>ניסיון חוזר</translation></message></context>
<context><name>Enclosure</name><message><source>Audio</source><translation>שמע</translation></message></context>
<context><name>Enclosure</name><message><source>Download</source><translation>הורדה</translation></message></context>
<context><name>Enclosure</name><message><source>File</source><translation>קובץ</translation></message></context>
<context><name>Enclosure</name><message><source>Open</source><translation>פתיחה</translation></message></context>
<context><name>Enclosure</name><message><source>Picture</source><translation>תמונה</translation></message></context>
<context><name>Enclosure</name><message><source>Remove</source><translation>הסרה</translation></message></context>
<context><name>Enclosure</name><message><source>Stop downloading</source><translation>עצירת ההורדה</translation></message></context>
<context><name>Enclosure</name><message><source>Try again</source><translation>ניסיון חוזר</translation></message></context>
<context><name>Enclosure</name><message><source>Video</source><translation>וידאו</translation></message></context>
<context><name>Enclosure</name><message><source>{count} s</source><translation>{count} שנ׳</translation></message></context>
<context><name>FeedCommands</name><message><source>Address copied.</source><translation>הכתובת הועתקה.</translation></message></context>
<context><name>FeedCommands</name><message><source>Folder “{name}” dissolved; its feeds are one above.</source><translation>התיקייה “&#x2068;{name}&#x2069;” פורקה; הערוצים שלה נמצאים רמה אחת למעלה.</translation></message></context>
<context><name>FeedCommands</name><message><source>Folder “{name}” made.</source><translation>התיקייה “&#x2068;{name}&#x2069;” נוצרה.</translation></message></context>
<context><name>FeedCommands</name><message><source>Their feeds are in “{folder}” already.</source><translation>הערוצים שלהן כבר נמצאים ב„&#x2068;{folder}&#x2069;“.</translation></message></context>
<context><name>FeedCommands</name><message><source>{count} feeds moved to “{folder}”.</source><translation>{count} ערוצים הועברו אל „&#x2068;{folder}&#x2069;“.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” changed.</source><translation>“&#x2068;{name}&#x2069;”: השינויים נשמרו.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” deleted.</source><translation>“&#x2068;{name}&#x2069;”: המחיקה בוצעה.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” has a new address.</source><translation>לערוץ “&#x2068;{name}&#x2069;” יש כתובת חדשה.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” is in “{folder}” already.</source><translation>„&#x2068;{name}&#x2069;“ כבר נמצא ב„&#x2068;{folder}&#x2069;“.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” moved to “{folder}”.</source><translation>“&#x2068;{name}&#x2069;” עבר אל “&#x2068;{folder}&#x2069;”.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” moved.</source><translation>“&#x2068;{name}&#x2069;”: ההעברה בוצעה.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{old}” is now called “{name}”.</source><translation>השם “&#x2068;{old}&#x2069;” שונה ל“&#x2068;{name}&#x2069;”.</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a day</source><translation>1 ביום</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a month</source><translation>1 בחודש</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a week</source><translation>1 בשבוע</translation></message></context>
<context><name>FeedHealth</name><message><source>Follow it to its new address, or stay with the one that you have.</source><translation>אפשר לעבור איתו לכתובת החדשה, או להישאר בכתובת הקיימת.</translation></message></context>
<context><name>FeedHealth</name><message><source>Give a user name and a password in its properties, or delete it.</source><translation>יש לציין שם משתמש וסיסמה במאפייני הערוץ, או למחוק אותו.</translation></message></context>
<context><name>FeedHealth</name><message><source>If it is yours, let its properties say so: Access, Own network.</source><translation>אם הוא שלך, אפשר לציין זאת במאפייניו: גישה, רשת מקומית.</translation></message></context>
<context><name>FeedHealth</name><message><source>It is not fetched any more by itself: try again, or delete it.</source><translation>הערוץ כבר לא מתעדכן מעצמו: אפשר לנסות שוב, או למחוק אותו.</translation></message></context>
<context><name>FeedHealth</name><message><source>It is tried again by itself; you need do nothing.</source><translation>ייעשה ניסיון נוסף מעצמו; אין צורך לעשות דבר.</translation></message></context>
<context><name>FeedHealth</name><message><source>Look for its new address, or delete it.</source><translation>אפשר לחפש את הכתובת החדשה, או למחוק אותו.</translation></message></context>
<context><name>FeedHealth</name><message><source>nothing in three months</source><translation>דבר בשלושה חודשים</translation></message></context>
<context><name>FeedHealth</name><message><source>nothing yet</source><translation>עדיין כלום</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a day</source><translation>{count} ביום</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a month</source><translation>{count} בחודש</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a week</source><translation>{count} בשבוע</translation></message></context>
<context><name>Files</name><message><source>Downloading: {done} %</source><translation>הורדה: {done}%</translation></message></context>
<context><name>Files</name><message><source>No file comes with this article.</source><translation>לכתבה זו לא מצורף קובץ.</translation></message></context>
<context><name>Files</name><message><source>No program was found to open {name}.</source><translation>לא נמצאה תוכנה לפתיחת &#x2068;{name}&#x2069;.</translation></message></context>
<context><name>Files</name><message><source>Open</source><translation>פתיחה</translation></message></context>
<context><name>Files</name><message><source>Stopped; the download can go on from here.</source><translation>ההורדה נעצרה; אפשר להמשיך אותה מכאן.</translation></message></context>
<context><name>Files</name><message><source>The file is here.</source><translation>הקובץ כאן.</translation></message></context>
<context><name>Files</name><message><source>The file is removed; it can be downloaded again.</source><translation>הקובץ הוסר; אפשר להוריד אותו שוב.</translation></message></context>
<context><name>Files</name><message><source>There is no network to download it from.</source><translation>אין רשת להוריד ממנה.</translation></message></context>
<context><name>FindBar</name><message><source>Close</source><translation>סגירה</translation></message></context>
<context><name>FindBar</name><message><source>Find in this article</source><translation>חיפוש בכתבה זו</translation></message></context>
<context><name>FindBar</name><message><source>Not found</source><translation>לא נמצא</translation></message></context>
<context><name>FindBar</name><message><source>The next place</source><translation>המופע הבא</translation></message></context>
<context><name>FindBar</name><message><source>The place before</source><translation>המופע הקודם</translation></message></context>
<context><name>FindBar</name><message><source>{at} of {total}</source><translation>&#x2068;{at}&#x2069; מתוך {total}</translation></message></context>
<context><name>Finder</name><message><source>&amp;Password</source><translation>&amp;סיסמה</translation></message></context>
<context><name>Finder</name><message><source>&amp;User name</source><translation>שם מ&amp;שתמש</translation></message></context>
<context><name>Finder</name><message><source>Address</source><translation>כתובת</translation></message></context>
<context><name>Finder</name><message><source>Looking for feeds…</source><translation>חיפוש ערוצים…</translation></message></context>
<context><name>Finder</name><message><source>There are several feeds here: choose.</source><translation>נמצאו כאן כמה ערוצים: יש לבחור.</translation></message></context>
<context><name>Flow</name><message><source>All read.</source><translation>הכול נקרא.</translation></message></context>
<context><name>Flow</name><message><source>On from the top of the list.</source><translation>ממשיכים מראש הרשימה.</translation></message></context>
<context><name>Flow</name><message><source>On to {name}.</source><translation>ממשיכים אל &#x2068;{name}&#x2069;.</translation></message></context>
<context><name>Flow</name><message><source>What is found is not in order of time.</source><translation>תוצאות החיפוש אינן מסודרות לפי זמן.</translation></message></context>
<context><name>Flow</name><message><source>What was scrolled past marked read.</source><translation>מה שנגלל סומן כנקרא.</translation></message></context>
<context><name>FolderPicker</name><message><source>Folder</source><translation>תיקייה</translation></message></context>
<context><name>FolderPicker</name><message><source>Name of the new folder</source><translation>שם התיקייה החדשה</translation></message></context>
<context><name>FolderPicker</name><message><source>New folder…</source><translation>תיקייה חדשה…</translation></message></context>
<context><name>FolderPicker</name><message><source>No folder</source><translation>ללא תיקייה</translation></message></context>
<context><name>Frame</name><message><source>Cancel</source><translation>ביטול</translation></message></context>
<context><name>Frame</name><message><source>Close</source><translation>סגירה</translation></message></context>
<context><name>Frame</name><message><source>Message</source><translation>הודעה</translation></message></context>
<context><name>FullScreen</name><message><source>Escape leads back to the window.</source><translation>Escape מחזיר אל החלון.</translation></message></context>
<context><name>HeadLinks</name><message><source>Nobody signed this article.</source><translation>הכתבה אינה חתומה.</translation></message></context>
<context><name>HeadlineDrag</name><message><source>{count} articles</source><translation>{count} כתבות</translation></message></context>
<context><name>HeadlineList</name><message><source>Headlines</source><translation>כותרות</translation></message></context>
<context><name>Headlines</name><message><source>Search</source><translation>חיפוש</translation></message></context>
<context><name>Headlines</name><message><source>Search in all articles</source><translation>חיפוש בכל הכתבות</translation></message></context>
<context><name>Headlines</name><message><source>{count} new above: show them</source><translation>{count} חדשות למעלה: הצגה</translation></message></context>
<context><name>Headlines</name><message><source>{count} new ↑</source><translation>{count} חדשות ↑</translation></message></context>
<context><name>HeadlinesModel</name><message><source>Read</source><translation>נקראה</translation></message></context>
<context><name>HeadlinesModel</name><message><source>Unread</source><translation>לא נקראה</translation></message></context>
<context><name>HeadlinesModel</name><message><source>starred</source><translation>מסומנת בכוכב</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Delete</source><translation>&amp;מחיקה</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Follow the move</source><translation>מעבר ל&amp;כתובת החדשה</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Properties…</source><translation>מ&amp;אפיינים…</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Stay here</source><translation>להי&amp;שאר כאן</translation></message></context>
<context><name>HealthList</name><message><source>About the chosen feed</source><translation>על הערוץ הנבחר</translation></message></context>
<context><name>HealthList</name><message><source>All feeds are well.</source><translation>כל הערוצים תקינים.</translation></message></context>
<context><name>HealthList</name><message><source>Feed health</source><translation>מצב הערוצים</translation></message></context>
<context><name>HealthList</name><message><source>Feeds and how they fare</source><translation>הערוצים ומצבם</translation></message></context>
<context><name>HealthList</name><message><source>New &amp;address…</source><translation>כתובת &amp;חדשה…</translation></message></context>
<context><name>HealthList</name><message><source>One feed is in trouble.</source><translation>בערוץ אחד יש תקלה.</translation></message></context>
<context><name>HealthList</name><message><source>Only feeds in &amp;trouble</source><translation>רק ערוצים ב&amp;תקלה</translation></message></context>
<context><name>HealthList</name><message><source>T&amp;ry again</source><translation>&amp;ניסיון חוזר</translation></message></context>
<context><name>HealthList</name><message><source>Try all in trouble again</source><translation>ניסיון חוזר לכל שבתקלה</translation></message></context>
<context><name>HealthList</name><message><source>{count} feeds are in trouble.</source><translation>ב־{count} ערוצים יש תקלה.</translation></message></context>
<context><name>HealthModel</name><message><source>Feed</source><translation>ערוץ</translation></message></context>
<context><name>HealthModel</name><message><source>Last success</source><translation>הצלחה אחרונה</translation></message></context>
<context><name>HealthModel</name><message><source>Not fetched any more.</source><translation>כבר לא מתעדכן.</translation></message></context>
<context><name>HealthModel</name><message><source>Not fetched yet</source><translation>עדיין לא עודכן</translation></message></context>
<context><name>HealthModel</name><message><source>Publishes</source><translation>מפרסם</translation></message></context>
<context><name>HealthModel</name><message><source>State</source><translation>מצב</translation></message></context>
<context><name>HealthModel</name><message><source>Well</source><translation>תקין</translation></message></context>
<context><name>HealthModel</name><message><source>never</source><translation>אף פעם</translation></message></context>
<context><name>ImportReport</name><message><source>Added</source><translation>נוספו</translation></message></context>
<context><name>ImportReport</name><message><source>Already there</source><translation>כבר היו</translation></message></context>
<context><name>ImportReport</name><message><source>Feeds imported</source><translation>ערוצים יובאו</translation></message></context>
<context><name>ImportReport</name><message><source>Import stopped</source><translation>הייבוא נעצר</translation></message></context>
<context><name>ImportReport</name><message><source>Left out</source><translation>הושמטו</translation></message></context>
<context><name>ImportReport</name><message><source>Nothing new</source><translation>אין חדש</translation></message></context>
<context><name>ImportReport</name><message><source>Starred articles imported</source><translation>כתבות מסומנות יובאו</translation></message></context>
<context><name>ImportReport</name><message><source>What became of each feed</source><translation>מה עלה בגורל כל ערוץ</translation></message></context>
<context><name>ImportReport</name><message><source>{count} added</source><translation>{count} נוספו</translation></message></context>
<context><name>ImportReport</name><message><source>{count} already there</source><translation>{count} כבר היו</translation></message></context>
<context><name>ImportReport</name><message><source>{count} left out</source><translation>{count} הושמטו</translation></message></context>
<context><name>Joining</name><message><source>This article has no address behind which to look.</source><translation>לכתבה זו אין כתובת שאפשר לחפש מאחוריה.</translation></message></context>
<context><name>Joining</name><message><source>You follow “{name}” already.</source><translation>„&#x2068;{name}&#x2069;” כבר במעקב שלך.</translation></message></context>
<context><name>KeepCommands</name><message><source>Choose a link first: L goes to the next one.</source><translation>יש לבחור קודם קישור: L עובר לקישור הבא.</translation></message></context>
<context><name>KeepCommands</name><message><source>Keep it nevertheless</source><translation>לשמור בכל זאת</translation></message></context>
<context><name>KeepCommands</name><message><source>Keep this page</source><translation>שמירת דף זה</translation></message></context>
<context><name>KeepCommands</name><message><source>Keeping the page</source><translation>הדף נשמר כעת</translation></message></context>
<context><name>KeepCommands</name><message><source>Keeping the page…</source><translation>הדף נשמר כעת…</translation></message></context>
<context><name>KeepCommands</name><message><source>Kept pages</source><translation>דפים שמורים</translation></message></context>
<context><name>KeepCommands</name><message><source>Leave it</source><translation>לוותר</translation></message></context>
<context><name>KeepCommands</name><message><source>Read it</source><translation>לקריאה</translation></message></context>
<context><name>KeepCommands</name><message><source>The page is kept.</source><translation>הדף נשמר.</translation></message></context>
<context><name>KeepCommands</name><message><source>This page is kept already.</source><translation>דף זה כבר שמור.</translation></message></context>
<context><name>KeepCommands</name><message><source>You are offline: the page is kept when you are back.</source><translation>אין חיבור: הדף יישמר כשהחיבור יחזור.</translation></message></context>
<context><name>Keeping</name><message><source>The full text is here now.</source><translation>הטקסט המלא הגיע.</translation></message></context>
<context><name>Keeping</name><message><source>complete offline</source><translation>שלם לקריאה לא מקוונת</translation></message></context>
<context><name>Keeping</name><message><source>not yet offline</source><translation>עדיין לא זמין לא מקוון</translation></message></context>
<context><name>Keeping</name><message><source>offline ✓</source><translation>לא מקוון ✓</translation></message></context>
<context><name>Keeping</name><message><source>only the feed’s text offline</source><translation>רק טקסט הערוץ זמין לא מקוון</translation></message></context>
<context><name>Keeping</name><message><source>partly offline, {here} of {all} pictures</source><translation>זמין לא מקוון בחלקו, &#x2068;{here}&#x2069; מתוך &#x2068;{all}&#x2069; תמונות</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;No key</source><translation>&amp;ללא מקש</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;Take it from there</source><translation>לה&amp;עביר משם</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;Usual keys</source><translation>מקשים ר&amp;גילים</translation></message></context>
<context><name>KeyboardPage</name><message><source>A&amp;dd key</source><translation>&amp;הוספת מקש</translation></message></context>
<context><name>KeyboardPage</name><message><source>Actions and their keys</source><translation>פעולות והמקשים שלהן</translation></message></context>
<context><name>KeyboardPage</name><message><source>Filter actions</source><translation>סינון פעולות</translation></message></context>
<context><name>KeyboardPage</name><message><source>New &amp;key</source><translation>מקש &amp;חדש</translation></message></context>
<context><name>KeyboardPage</name><message><source>New key</source><translation>מקש חדש</translation></message></context>
<context><name>KeyboardPage</name><message><source>no key</source><translation>אין מקש</translation></message></context>
<context><name>KeyboardPage</name><message><source>{key} belongs to “{action}”.</source><translation>&#x2068;{key}&#x2069; שייך לפעולה “&#x2068;{action}&#x2069;”.</translation></message></context>
<context><name>KeyboardPage</name><message><source>{key} stays free: lists, pages or menus need it.</source><translation>&#x2068;{key}&#x2069; נשאר פנוי: רשימות, דפים או תפריטים צריכים אותו.</translation></message></context>
<context><name>Keys</name><message><source>C&amp;hange keys…</source><translation>&amp;שינוי מקשים…</translation></message></context>
<context><name>Keys</name><message><source>Keyboard shortcuts</source><translation>קיצורי מקלדת</translation></message></context>
<context><name>Keys</name><message><source>Keys</source><translation>מקשים</translation></message></context>
<context><name>Keys</name><message><source>Single letters do nothing while you are typing.</source><translation>אותיות בודדות אינן פועלות בזמן הקלדה.</translation></message></context>
<context><name>LedgerList</name><message><source>&amp;Fetch now</source><translation>&amp;הבאה כעת</translation></message></context>
<context><name>LedgerList</name><message><source>Comments</source><translation>תגובות</translation></message></context>
<context><name>LedgerList</name><message><source>Everything is here.</source><translation>הכול כאן.</translation></message></context>
<context><name>LedgerList</name><message><source>Failed.</source><translation>נכשל.</translation></message></context>
<context><name>LedgerList</name><message><source>File {name}</source><translation>קובץ &#x2068;{name}&#x2069;</translation></message></context>
<context><name>LedgerList</name><message><source>Full text</source><translation>טקסט מלא</translation></message></context>
<context><name>LedgerList</name><message><source>Given up.</source><translation>ננטש.</translation></message></context>
<context><name>LedgerList</name><message><source>Here</source><translation>כאן</translation></message></context>
<context><name>LedgerList</name><message><source>Next try</source><translation>הניסיון הבא</translation></message></context>
<context><name>LedgerList</name><message><source>Not fetched yet.</source><translation>עדיין לא הובא.</translation></message></context>
<context><name>LedgerList</name><message><source>Picture {name}</source><translation>תמונה &#x2068;{name}&#x2069;</translation></message></context>
<context><name>LedgerList</name><message><source>Portrait {name}</source><translation>דיוקן &#x2068;{name}&#x2069;</translation></message></context>
<context><name>LedgerList</name><message><source>Size</source><translation>גודל</translation></message></context>
<context><name>LedgerList</name><message><source>State</source><translation>מצב</translation></message></context>
<context><name>LedgerList</name><message><source>This article is complete with its text: nothing else belongs to it.</source><translation>הכתבה שלמה עם הטקסט שלה: דבר נוסף אינו שייך אליה.</translation></message></context>
<context><name>LedgerList</name><message><source>Tries</source><translation>ניסיונות</translation></message></context>
<context><name>LedgerList</name><message><source>What</source><translation>מה</translation></message></context>
<context><name>LedgerList</name><message><source>What is kept</source><translation>מה נשמר</translation></message></context>
<context><name>LedgerList</name><message><source>What is kept of this article</source><translation>מה נשמר מכתבה זו</translation></message></context>
<context><name>LedgerList</name><message><source>{here} of {all} are here.</source><translation>&#x2068;{here}&#x2069; מתוך &#x2068;{all}&#x2069; כאן.</translation></message></context>
<context><name>LettersField</name><message><source>Sans serif ({family})</source><translation>ללא תגים (&#x2068;{family}&#x2069;)</translation></message></context>
<context><name>LettersField</name><message><source>Serif ({family})</source><translation>עם תגים (&#x2068;{family}&#x2069;)</translation></message></context>
<context><name>LettersField</name><message><source>“{family}” is not installed on this computer; {other} stands in for it.</source><translation>“&#x2068;{family}&#x2069;” אינו מותקן במחשב הזה; במקומו מופיע &#x2068;{other}&#x2069;.</translation></message></context>
<context><name>ListCommands</name><message><source>All files (*)</source><translation>כל הקבצים (*)</translation></message></context>
<context><name>ListCommands</name><message><source>Export feeds</source><translation>ייצוא ערוצים</translation></message></context>
<context><name>ListCommands</name><message><source>Import feeds</source><translation>ייבוא ערוצים</translation></message></context>
<context><name>ListCommands</name><message><source>Import starred articles</source><translation>ייבוא כתבות מסומנות בכוכב</translation></message></context>
<context><name>ListCommands</name><message><source>Imported stars</source><translation>כוכבים מיובאים</translation></message></context>
<context><name>ListCommands</name><message><source>One feed imported.</source><translation>יובא ערוץ אחד.</translation></message></context>
<context><name>ListCommands</name><message><source>One feed written to {file}.</source><translation>ערוץ אחד נכתב לקובץ &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>ListCommands</name><message><source>One starred article imported.</source><translation>יובאה כתבה מסומנת אחת.</translation></message></context>
<context><name>ListCommands</name><message><source>Starred articles (*.json)</source><translation>כתבות מסומנות (*.json)</translation></message></context>
<context><name>ListCommands</name><message><source>Subscriptions (*.opml *.xml)</source><translation>רשימת ערוצים (*.opml *.xml)</translation></message></context>
<context><name>ListCommands</name><message><source>Subscriptions of Broadsheet</source><translation>הערוצים של Broadsheet</translation></message></context>
<context><name>ListCommands</name><message><source>{count} feeds imported.</source><translation>יובאו {count} ערוצים.</translation></message></context>
<context><name>ListCommands</name><message><source>{count} feeds written to {file}.</source><translation>{count} ערוצים נכתבו לקובץ &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>ListCommands</name><message><source>{count} starred articles imported.</source><translation>יובאו {count} כתבות מסומנות.</translation></message></context>
<context><name>ListCommands</name><message><source>{name}: {reason}</source><translation>&#x2068;{name}&#x2069;: &#x2068;{reason}&#x2069;</translation></message></context>
<context><name>LookupsDialog</name><message><source>Look words up</source><translation>חיפוש מילים</translation></message></context>
<context><name>LookupsDialog</name><message><source>Places to look words up</source><translation>מקומות לחיפוש מילים</translation></message></context>
<context><name>LookupsDialog</name><message><source>What is selected in an article can be looked up there, by its menu.</source><translation>מה שנבחר בכתבה אפשר לחפש שם, דרך התפריט שלה.</translation></message></context>
<context><name>Marks</name><message><source>Article marked read.</source><translation>הכתבה סומנה כנקראה.</translation></message></context>
<context><name>Marks</name><message><source>Article marked unread.</source><translation>הכתבה סומנה כלא נקראה.</translation></message></context>
<context><name>Marks</name><message><source>Article starred.</source><translation>נוסף כוכב לכתבה.</translation></message></context>
<context><name>Marks</name><message><source>One article marked read.</source><translation>כתבה אחת סומנה כנקראה.</translation></message></context>
<context><name>Marks</name><message><source>One article marked unread.</source><translation>כתבה אחת סומנה כלא נקראה.</translation></message></context>
<context><name>Marks</name><message><source>One article starred.</source><translation>כוכב אחד נוסף.</translation></message></context>
<context><name>Marks</name><message><source>One star taken away.</source><translation>כוכב אחד הוסר.</translation></message></context>
<context><name>Marks</name><message><source>Star taken away.</source><translation>הכוכב הוסר.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles marked read.</source><translation>{count} כתבות סומנו כנקראו.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles marked unread.</source><translation>{count} כתבות סומנו כלא נקראו.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles starred.</source><translation>{count} כוכבים נוספו.</translation></message></context>
<context><name>Marks</name><message><source>{count} stars taken away.</source><translation>{count} כוכבים הוסרו.</translation></message></context>
<context><name>Missing</name><message><source>It is not tried again by itself.</source><translation>לא ייעשה ניסיון נוסף מעצמו.</translation></message></context>
<context><name>Missing</name><message><source>Its picture has not been fetched yet.</source><translation>התמונה שלה עדיין לא הובאה.</translation></message></context>
<context><name>Missing</name><message><source>Its picture is missing.</source><translation>התמונה שלה חסרה.</translation></message></context>
<context><name>Missing</name><message><source>Next try: {time}.</source><translation>הניסיון הבא: {time}.</translation></message></context>
<context><name>Missing</name><message><source>One of {all} pictures has not been fetched yet.</source><translation>תמונה אחת מתוך &#x2068;{all}&#x2069; עדיין לא הובאה.</translation></message></context>
<context><name>Missing</name><message><source>One of {all} pictures is missing.</source><translation>תמונה אחת מתוך &#x2068;{all}&#x2069; חסרה.</translation></message></context>
<context><name>Missing</name><message><source>The full text has not been fetched yet.</source><translation>הטקסט המלא עדיין לא הובא.</translation></message></context>
<context><name>Missing</name><message><source>The full text is missing.</source><translation>הטקסט המלא חסר.</translation></message></context>
<context><name>Missing</name><message><source>{count} of {all} pictures are missing.</source><translation>{count} מתוך &#x2068;{all}&#x2069; תמונות חסרות.</translation></message></context>
<context><name>Missing</name><message><source>{count} of {all} pictures have not been fetched yet.</source><translation>{count} מתוך &#x2068;{all}&#x2069; תמונות עדיין לא הובאו.</translation></message></context>
<context><name>MissingNotice</name><message><source>What is missing</source><translation>מה חסר</translation></message></context>
<context><name>MoveTo</name><message><source>&amp;To folder</source><translation>אל ה&amp;תיקייה</translation></message></context>
<context><name>MoveTo</name><message><source>Move</source><translation>העברה</translation></message></context>
<context><name>MoveTo</name><message><source>Move “{name}”</source><translation>העברת “&#x2068;{name}&#x2069;”</translation></message></context>
<context><name>Narrowing</name><message><source>complete offline</source><translation>שלם לקריאה לא מקוונת</translation></message></context>
<context><name>Narrowing</name><message><source>oldest first</source><translation>מהישן לחדש</translation></message></context>
<context><name>Narrowing</name><message><source>starred</source><translation>מסומנות בכוכב</translation></message></context>
<context><name>Narrowing</name><message><source>with files</source><translation>עם קבצים</translation></message></context>
<context><name>Narrowing</name><message><source>with pictures</source><translation>עם תמונות</translation></message></context>
<context><name>NewAddress</name><message><source>Find</source><translation>חיפוש</translation></message></context>
<context><name>NewAddress</name><message><source>New address for “{name}”</source><translation>כתובת חדשה לערוץ “&#x2068;{name}&#x2069;”</translation></message></context>
<context><name>NewAddress</name><message><source>The articles that are here stay; new ones come from the new address.</source><translation>הכתבות הקיימות נשארות; חדשות יגיעו מהכתובת החדשה.</translation></message></context>
<context><name>NewAddress</name><message><source>Use this address</source><translation>שימוש בכתובת זו</translation></message></context>
<context><name>NewFolder</name><message><source>&amp;Inside</source><translation>&amp;בתוך</translation></message></context>
<context><name>NewFolder</name><message><source>&amp;Name</source><translation>&amp;שם</translation></message></context>
<context><name>NewFolder</name><message><source>Make folder</source><translation>יצירת תיקייה</translation></message></context>
<context><name>NewFolder</name><message><source>New folder</source><translation>תיקייה חדשה</translation></message></context>
<context><name>NoteDialog</name><message><source>&amp;Keep</source><translation>&amp;שמירה</translation></message></context>
<context><name>NoteDialog</name><message><source>&amp;Remove</source><translation>&amp;הסרה</translation></message></context>
<context><name>NoteDialog</name><message><source>Note</source><translation>הערה</translation></message></context>
<context><name>NoteDialog</name><message><source>On the whole article</source><translation>על הכתבה כולה</translation></message></context>
<context><name>NoteDialog</name><message><source>What do you want to remember?</source><translation>מה כדאי לזכור?</translation></message></context>
<context><name>NoteDialog</name><message><source>Your note</source><translation>ההערה שלך</translation></message></context>
<context><name>NoteDialog</name><message><source>“{words}”</source><translation>״&#x2068;{words}&#x2069;״</translation></message></context>
<context><name>Notes</name><message><source>Note: {words}</source><translation>הערה: &#x2068;{words}&#x2069;</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Edit…</source><translation>&amp;עריכה…</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Open</source><translation>&amp;פתיחה</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Remove</source><translation>&amp;הסרה</translation></message></context>
<context><name>NotesList</name><message><source>E&amp;xport…</source><translation>&amp;ייצוא…</translation></message></context>
<context><name>NotesList</name><message><source>No note has these words.</source><translation>אין הערה עם המילים האלה.</translation></message></context>
<context><name>NotesList</name><message><source>No notes yet: select a passage and press Shift+H or Shift+Y.</source><translation>אין עדיין הערות: אחרי בחירת קטע, Shift+H או Shift+Y.</translation></message></context>
<context><name>NotesList</name><message><source>Notes</source><translation>הערות</translation></message></context>
<context><name>NotesList</name><message><source>Search in notes</source><translation>חיפוש בהערות</translation></message></context>
<context><name>NotesList</name><message><source>“{words}”</source><translation>״&#x2068;{words}&#x2069;״</translation></message></context>
<context><name>Noting</name><message><source>All files (*)</source><translation>כל הקבצים (*)</translation></message></context>
<context><name>Noting</name><message><source>Export notes</source><translation>ייצוא הערות</translation></message></context>
<context><name>Noting</name><message><source>Highlighted.</source><translation>הודגש.</translation></message></context>
<context><name>Noting</name><message><source>Markdown (*.md)</source><translation>Markdown (*.md)</translation></message></context>
<context><name>Noting</name><message><source>Note changed.</source><translation>ההערה שונתה.</translation></message></context>
<context><name>Noting</name><message><source>Note kept.</source><translation>ההערה נשמרה.</translation></message></context>
<context><name>Noting</name><message><source>Note removed.</source><translation>ההערה הוסרה.</translation></message></context>
<context><name>Noting</name><message><source>One note is in {name}.</source><translation>הערה אחת נמצאת ב־&#x2068;{name}&#x2069;.</translation></message></context>
<context><name>Noting</name><message><source>Select a passage of the article first.</source><translation>תחילה יש לבחור קטע מן הכתבה.</translation></message></context>
<context><name>Noting</name><message><source>{count} notes are in {name}.</source><translation>{count} הערות נמצאות ב־&#x2068;{name}&#x2069;.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Always so in this feed</source><translation>תמיד כך בערוץ זה</translation></message></context>
<context><name>OfflineCommands</name><message><source>Details…</source><translation>פרטים…</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetch now</source><translation>הבאה כעת</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetching what is missing of this article.</source><translation>מה שחסר בכתבה זו מובא כעת.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetching what is missing of {count} articles.</source><translation>מה שחסר ב־{count} כתבות מובא כעת.</translation></message></context>
<context><name>OfflineCommands</name><message><source>How “{name}” is read has changed.</source><translation>אופן הקריאה של „&#x2068;{name}&#x2069;” השתנה.</translation></message></context>
<context><name>OfflineCommands</name><message><source>No picture on the screen moves.</source><translation>אין תמונה נעה על המסך.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show it</source><translation>הצגה</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show the feed’s text</source><translation>הצגת טקסט הערוץ</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show the full text</source><translation>הצגת הטקסט המלא</translation></message></context>
<context><name>OfflineCommands</name><message><source>The feed’s text.</source><translation>טקסט הערוץ.</translation></message></context>
<context><name>OfflineCommands</name><message><source>The full text.</source><translation>הטקסט המלא.</translation></message></context>
<context><name>OfflineCommands</name><message><source>There is only the feed’s text; the page is being fetched.</source><translation>יש רק את טקסט הערוץ; העמוד מובא כעת.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Changed in the outbox.</source><translation>שונה בתיבת היוצאים.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Later</source><translation>אחר כך</translation></message></context>
<context><name>OutboxCommands</name><message><source>One thing of the outbox could not be sent; it says why.</source><translation>פריט אחד בתיבת היוצאים לא נשלח; כתוב בה מדוע.</translation></message></context>
<context><name>OutboxCommands</name><message><source>One thing of the outbox is sent.</source><translation>פריט אחד מתיבת היוצאים נשלח.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Outbox</source><translation>תיבת היוצאים</translation></message></context>
<context><name>OutboxCommands</name><message><source>Outbox: {count}</source><translation>תיבת היוצאים: {count}</translation></message></context>
<context><name>OutboxCommands</name><message><source>Send now</source><translation>שליחה עכשיו</translation></message></context>
<context><name>OutboxCommands</name><message><source>Sending {done} of {total}</source><translation>שליחה: {done} מתוך {total}</translation></message></context>
<context><name>OutboxCommands</name><message><source>Share now</source><translation>לשתף עכשיו</translation></message></context>
<context><name>OutboxCommands</name><message><source>Taken out of the outbox.</source><translation>הוצא מתיבת היוצאים.</translation></message></context>
<context><name>OutboxCommands</name><message><source>The feed is in the outbox.</source><translation>הערוץ בתיבת היוצאים.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Use the network</source><translation>שימוש ברשת</translation></message></context>
<context><name>OutboxCommands</name><message><source>You are offline: kept in the outbox until you are back.</source><translation>אין חיבור: נשמר בתיבת היוצאים עד שהחיבור יחזור.</translation></message></context>
<context><name>OutboxCommands</name><message><source>You work offline: nothing is sent until you end that.</source><translation>העבודה לא מקוונת: דבר לא יישלח עד לסיומה.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} stories wait to be shared.</source><translation>{count} כתבות ממתינות לשיתוף.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} taken out of the outbox.</source><translation>{count} הוצאו מתיבת היוצאים.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things of the outbox are sent.</source><translation>{count} פריטים מתיבת היוצאים נשלחו.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things of the outbox could not be sent; it says why.</source><translation>{count} פריטים בתיבת היוצאים לא נשלחו; כתוב בה מדוע.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things wait in the outbox.</source><translation>{count} פריטים ממתינים בתיבת היוצאים.</translation></message></context>
<context><name>OutboxCommands</name><message><source>“{title}” waits in the outbox.</source><translation>„&#x2068;{title}&#x2069;” ממתין בתיבת היוצאים.</translation></message></context>
<context><name>OutboxCommands</name><message><source>“{title}” waits to be shared: {name}.</source><translation>״&#x2068;{title}&#x2069;״ ממתינה לשיתוף: &#x2068;{name}&#x2069;.</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Change…</source><translation>ש&amp;ינוי…</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Remove</source><translation>&amp;הסרה</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Send now</source><translation>&amp;שליחה עכשיו</translation></message></context>
<context><name>OutboxList</name><message><source>Again at {time}.</source><translation>שוב ב־{time}.</translation></message></context>
<context><name>OutboxList</name><message><source>For</source><translation>עבור</translation></message></context>
<context><name>OutboxList</name><message><source>Given up.</source><translation>הופסק.</translation></message></context>
<context><name>OutboxList</name><message><source>Keep</source><translation>שמירה</translation></message></context>
<context><name>OutboxList</name><message><source>Nothing waits.</source><translation>דבר אינו ממתין.</translation></message></context>
<context><name>OutboxList</name><message><source>One could not be sent; it can be sent again, changed or removed.</source><translation>פריט אחד לא נשלח; אפשר לשלוח שוב, לשנות או להסיר.</translation></message></context>
<context><name>OutboxList</name><message><source>Open</source><translation>פתיחה</translation></message></context>
<context><name>OutboxList</name><message><source>Outbox</source><translation>תיבת היוצאים</translation></message></context>
<context><name>OutboxList</name><message><source>Share</source><translation>שיתוף</translation></message></context>
<context><name>OutboxList</name><message><source>Since</source><translation>מאז</translation></message></context>
<context><name>OutboxList</name><message><source>State</source><translation>מצב</translation></message></context>
<context><name>OutboxList</name><message><source>Subscribe</source><translation>הרשמה</translation></message></context>
<context><name>OutboxList</name><message><source>Waits</source><translation>ממתין</translation></message></context>
<context><name>OutboxList</name><message><source>What</source><translation>מה</translation></message></context>
<context><name>OutboxList</name><message><source>What waits</source><translation>מה שממתין</translation></message></context>
<context><name>OutboxList</name><message><source>What you asked for without a network waits here.</source><translation>מה שהתבקש ללא רשת ממתין כאן.</translation></message></context>
<context><name>OutboxList</name><message><source>{count} could not be sent; they can be sent again or removed.</source><translation>{count} לא נשלחו; אפשר לשלוח שוב או להסיר.</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Go on</source><translation>ה&amp;משך</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;New pack…</source><translation>אריזה &amp;חדשה…</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Pause</source><translation>ה&amp;שהיה</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Stop</source><translation>&amp;עצירה</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Try again</source><translation>&amp;ניסיון נוסף</translation></message></context>
<context><name>PackDialog</name><message><source>Articles that are not complete</source><translation>כתבות שאינן שלמות</translation></message></context>
<context><name>PackDialog</name><message><source>Everything you choose is fetched now, texts and pictures, to be read offline.</source><translation>כל מה שנבחר יורד עכשיו, טקסטים ותמונות, לקריאה בלי רשת.</translation></message></context>
<context><name>PackDialog</name><message><source>Make an &amp;edition…</source><translation>יצירת מה&amp;דורה…</translation></message></context>
<context><name>PackDialog</name><message><source>No article has room in it.</source><translation>אין מקום לאף כתבה.</translation></message></context>
<context><name>PackDialog</name><message><source>Pack for a trip</source><translation>אריזה לנסיעה</translation></message></context>
<context><name>PackDialog</name><message><source>Packed, not all of it</source><translation>נארז, אך לא הכול</translation></message></context>
<context><name>PackDialog</name><message><source>Packed: have a good trip</source><translation>הכול ארוז: נסיעה טובה</translation></message></context>
<context><name>PackDialog</name><message><source>Packing for your trip</source><translation>אריזה לנסיעה שלכם</translation></message></context>
<context><name>PackDialog</name><message><source>Packing rests. What has come is kept.</source><translation>האריזה מושהית. מה שהגיע נשמר.</translation></message></context>
<context><name>PackDialog</name><message><source>Progress</source><translation>התקדמות</translation></message></context>
<context><name>PackDialog</name><message><source>Start pac&amp;king</source><translation>ה&amp;תחלת האריזה</translation></message></context>
<context><name>PackDialog</name><message><source>There is no article in this choice.</source><translation>אין כתבות בבחירה הזאת.</translation></message></context>
<context><name>PackDialog</name><message><source>You may close this and read: packing goes on.</source><translation>אפשר לסגור ולקרוא: האריזה ממשיכה.</translation></message></context>
<context><name>PackForm</name><message><source> MB</source><translation> מ״ב</translation></message></context>
<context><name>PackForm</name><message><source> hours</source><translation> שעות</translation></message></context>
<context><name>PackForm</name><message><source>&amp;From</source><translation>&amp;מתוך</translation></message></context>
<context><name>PackForm</name><message><source>&amp;Length of the trip</source><translation>&amp;אורך הנסיעה</translation></message></context>
<context><name>PackForm</name><message><source>&amp;Pictures</source><translation>&amp;תמונות</translation></message></context>
<context><name>PackForm</name><message><source>All days</source><translation>כל הימים</translation></message></context>
<context><name>PackForm</name><message><source>At &amp;most</source><translation>ל&amp;כל היותר</translation></message></context>
<context><name>PackForm</name><message><source>Full size</source><translation>גודל מלא</translation></message></context>
<context><name>PackForm</name><message><source>Keep &amp;until</source><translation>לשמור &amp;עד</translation></message></context>
<context><name>PackForm</name><message><source>No limit</source><translation>ללא הגבלה</translation></message></context>
<context><name>PackForm</name><message><source>None</source><translation>ללא</translation></message></context>
<context><name>PackForm</name><message><source>Of folders and feeds; starred and tagged come anyhow.</source><translation>מתיקיות ומערוצים; מה שסומן בכוכב או תויג בא בכל מקרה.</translation></message></context>
<context><name>PackForm</name><message><source>Small</source><translation>קטן</translation></message></context>
<context><name>PackForm</name><message><source>The last 24 hours</source><translation>24 השעות האחרונות</translation></message></context>
<context><name>PackForm</name><message><source>The last 3 days</source><translation>3 הימים האחרונים</translation></message></context>
<context><name>PackForm</name><message><source>The last month</source><translation>החודש האחרון</translation></message></context>
<context><name>PackForm</name><message><source>The last week</source><translation>השבוע האחרון</translation></message></context>
<context><name>PackForm</name><message><source>What goes along</source><translation>מה נוסע</translation></message></context>
<context><name>PackForm</name><message><source>What has been &amp;read too</source><translation>גם מה שכבר &amp;נקרא</translation></message></context>
<context><name>PackForm</name><message><source>{name} ({count})</source><translation>&#x2068;{name}&#x2069; ({count})</translation></message></context>
<context><name>Packing</name><message><source>Details…</source><translation>פרטים…</translation></message></context>
<context><name>Packing</name><message><source>Go on</source><translation>המשך</translation></message></context>
<context><name>Packing</name><message><source>Go on now</source><translation>להמשיך עכשיו</translation></message></context>
<context><name>Packing</name><message><source>Go on packing</source><translation>המשך האריזה</translation></message></context>
<context><name>Packing</name><message><source>Its comments are missing.</source><translation>התגובות חסרות.</translation></message></context>
<context><name>Packing</name><message><source>Not fetched yet.</source><translation>טרם התקבל.</translation></message></context>
<context><name>Packing</name><message><source>One picture is missing.</source><translation>תמונה אחת חסרה.</translation></message></context>
<context><name>Packing</name><message><source>Only the feed’s text.</source><translation>רק הטקסט מהערוץ.</translation></message></context>
<context><name>Packing</name><message><source>Packing begins.</source><translation>האריזה מתחילה.</translation></message></context>
<context><name>Packing</name><message><source>Packing rests.</source><translation>האריזה מושהית.</translation></message></context>
<context><name>Packing</name><message><source>Packing waits for the network.</source><translation>האריזה ממתינה לרשת.</translation></message></context>
<context><name>Packing</name><message><source>Packing: {part} %</source><translation>אריזה: &#x2068;{part}&#x2069; %</translation></message></context>
<context><name>Packing</name><message><source>Pause packing</source><translation>השהיית האריזה</translation></message></context>
<context><name>Packing</name><message><source>The network went away; packing goes on when it is back.</source><translation>הרשת נעלמה; האריזה תימשך כשתחזור.</translation></message></context>
<context><name>Packing</name><message><source>The pack for your trip goes on where it was.</source><translation>האריזה לנסיעה ממשיכה מהמקום שבו נעצרה.</translation></message></context>
<context><name>Packing</name><message><source>{count} pictures are missing.</source><translation>{count} תמונות חסרות.</translation></message></context>
<context><name>PageMenu</name><message><source>Copied.</source><translation>הועתק.</translation></message></context>
<context><name>PageMenu</name><message><source>Copy</source><translation>העתקה</translation></message></context>
<context><name>PageMenu</name><message><source>Copy link address</source><translation>העתקת כתובת הקישור</translation></message></context>
<context><name>PageMenu</name><message><source>Copy picture</source><translation>העתקת התמונה</translation></message></context>
<context><name>PageMenu</name><message><source>Copy with source</source><translation>העתקה עם המקור</translation></message></context>
<context><name>PageMenu</name><message><source>Look up “{words}”: {name}</source><translation>חיפוש ״&#x2068;{words}&#x2069;״: &#x2068;{name}&#x2069;</translation></message></context>
<context><name>PageMenu</name><message><source>Open link</source><translation>פתיחת הקישור</translation></message></context>
<context><name>PageMenu</name><message><source>Open picture</source><translation>פתיחת התמונה</translation></message></context>
<context><name>PageMenu</name><message><source>Save picture…</source><translation>שמירת התמונה…</translation></message></context>
<context><name>PageMenu</name><message><source>You are offline: this can be looked up later.</source><translation>אין חיבור: אפשר לחפש מאוחר יותר.</translation></message></context>
<context><name>PageView</name><message><source>Page as it will be printed</source><translation>העמוד כפי שיודפס</translation></message></context>
<context><name>Pages</name><message><source>Page {page} of {total}</source><translation>עמוד &#x2068;{page}&#x2069; מתוך {total}</translation></message></context>
<context><name>Palette</name><message><source>Actions</source><translation>פעולות</translation></message></context>
<context><name>Palette</name><message><source>Articles</source><translation>כתבות</translation></message></context>
<context><name>Palette</name><message><source>Command palette</source><translation>לוח פקודות</translation></message></context>
<context><name>Palette</name><message><source>Feed</source><translation>ערוץ</translation></message></context>
<context><name>Palette</name><message><source>Folder</source><translation>תיקייה</translation></message></context>
<context><name>Palette</name><message><source>Go to</source><translation>מעבר אל</translation></message></context>
<context><name>Palette</name><message><source>Go to a feed, an article, an action</source><translation>מעבר לערוץ, לכתבה, לפעולה</translation></message></context>
<context><name>Palette</name><message><source>Nothing fits.</source><translation>אין התאמה.</translation></message></context>
<context><name>Palette</name><message><source>Search actions, feeds and articles</source><translation>חיפוש פעולות, ערוצים וכתבות</translation></message></context>
<context><name>Palette</name><message><source>Tag</source><translation>תגית</translation></message></context>
<context><name>Palette</name><message><source>View</source><translation>תצוגה</translation></message></context>
<context><name>Palette</name><message><source>What fits</source><translation>מה שמתאים</translation></message></context>
<context><name>PictureChoice</name><message><source>Articles are shown with pictures.</source><translation>הכתבות מוצגות עם תמונות.</translation></message></context>
<context><name>PictureChoice</name><message><source>Articles are shown without pictures.</source><translation>הכתבות מוצגות בלי תמונות.</translation></message></context>
<context><name>PictureChoice</name><message><source>{feed} is shown with pictures.</source><translation>{feed} מוצג עם תמונות.</translation></message></context>
<context><name>PictureChoice</name><message><source>{feed} is shown without pictures.</source><translation>{feed} מוצג בלי תמונות.</translation></message></context>
<context><name>PictureObjects</name><message><source>Click to play</source><translation>להפעלה בלחיצה</translation></message></context>
<context><name>PictureSaving</name><message><source>All files (*)</source><translation>כל הקבצים (*)</translation></message></context>
<context><name>PictureSaving</name><message><source>Pictures (*.png *.jpg *.webp)</source><translation>תמונות (*.png *.jpg *.webp)</translation></message></context>
<context><name>PictureSaving</name><message><source>Save picture</source><translation>שמירת התמונה</translation></message></context>
<context><name>PictureSaving</name><message><source>“{name}” is written.</source><translation>״&#x2068;{name}&#x2069;״ נכתב.</translation></message></context>
<context><name>Places</name><message><source>&amp;Edit…</source><translation>&amp;עריכה…</translation></message></context>
<context><name>Places</name><message><source>A&amp;dd…</source><translation>&amp;הוספה…</translation></message></context>
<context><name>Places</name><message><source>Move &amp;up</source><translation>הזזה &amp;למעלה</translation></message></context>
<context><name>Places</name><message><source>Move do&amp;wn</source><translation>הזזה למ&amp;טה</translation></message></context>
<context><name>Places</name><message><source>Remo&amp;ve</source><translation>ה&amp;סרה</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Appearance</source><translation>&amp;מראה</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Keyboard</source><translation>מקל&amp;דת</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Letters of articles</source><translation>&amp;גופן הכתבות</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Offline</source><translation>לא מקוו&amp;ן</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Sharing</source><translation>שי&amp;תוף</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Theme</source><translation>&amp;ערכת צבעים</translation></message></context>
<context><name>Preferences</name><message><source>After the computer &amp;woke up</source><translation>אחרי &amp;התעוררות המחשב</translation></message></context>
<context><name>Preferences</name><message><source>As the system</source><translation>כמו במערכת</translation></message></context>
<context><name>Preferences</name><message><source>B&amp;y itself</source><translation>מ&amp;עצמו</translation></message></context>
<context><name>Preferences</name><message><source>Broadsheet speaks the other language when it starts again.</source><translation>Broadsheet יעבור לשפה האחרת בהפעלה הבאה.</translation></message></context>
<context><name>Preferences</name><message><source>Choose places…</source><translation>בחירת מקומות…</translation></message></context>
<context><name>Preferences</name><message><source>Cit&amp;y</source><translation>ע&amp;יר</translation></message></context>
<context><name>Preferences</name><message><source>Dark</source><translation>כהה</translation></message></context>
<context><name>Preferences</name><message><source>Des&amp;ktop</source><translation>שולחן הע&amp;בודה</translation></message></context>
<context><name>Preferences</name><message><source>Feeds that publish seldom are asked less often. A feed can have an interval of its own in its properties.</source><translation>ערוצים שמפרסמים לעיתים רחוקות מתעדכנים פחות. במאפייני ערוץ אפשר לקבוע לו מרווח משלו.</translation></message></context>
<context><name>Preferences</name><message><source>Feeds to add</source><translation>ערוצים להוספה</translation></message></context>
<context><name>Preferences</name><message><source>Fetch &amp;full texts of feeds that give summaries</source><translation>הבאת ה&amp;טקסט המלא בערוצים שנותנים תקציר</translation></message></context>
<context><name>Preferences</name><message><source>From this, packing for a trip knows how many hours of reading there are.</source><translation>מכאן האריזה לנסיעה יודעת כמה שעות קריאה יש.</translation></message></context>
<context><name>Preferences</name><message><source>Hebrew</source><translation>עברי</translation></message></context>
<context><name>Preferences</name><message><source>Islamic (Umm al-Qura)</source><translation>אסלאמי (אום אל־קורא)</translation></message></context>
<context><name>Preferences</name><message><source>Islamic (tabular)</source><translation>אסלאמי (טבלאי)</translation></message></context>
<context><name>Preferences</name><message><source>Keep &amp;comments</source><translation>שמ&amp;ירת תגובות</translation></message></context>
<context><name>Preferences</name><message><source>Keep &amp;pictures</source><translation>שמירת תמ&amp;ונות</translation></message></context>
<context><name>Preferences</name><message><source>Keep of each feed</source><translation>לשמור מכל ערוץ</translation></message></context>
<context><name>Preferences</name><message><source>Keep old articles</source><translation>שמירת כתבות ישנות</translation></message></context>
<context><name>Preferences</name><message><source>La&amp;nguage</source><translation>&amp;שפה</translation></message></context>
<context><name>Preferences</name><message><source>Length of a l&amp;ine</source><translation>&amp;אורך שורה</translation></message></context>
<context><name>Preferences</name><message><source>Light</source><translation>בהיר</translation></message></context>
<context><name>Preferences</name><message><source>Line s&amp;pacing</source><translation>רי&amp;ווח בין שורות</translation></message></context>
<context><name>Preferences</name><message><source>Links to open</source><translation>קישורים לפתיחה</translation></message></context>
<context><name>Preferences</name><message><source>Look selected words up</source><translation>חיפוש מילים שנבחרו</translation></message></context>
<context><name>Preferences</name><message><source>Mark an article &amp;read</source><translation>&amp;סימון כתבה כנקראה</translation></message></context>
<context><name>Preferences</name><message><source>Mark read what is &amp;scrolled past</source><translation>סימון מה שנ&amp;גלל כנקרא</translation></message></context>
<context><name>Preferences</name><message><source>None</source><translation>ללא</translation></message></context>
<context><name>Preferences</name><message><source>Pages to keep</source><translation>דפים לשמירה</translation></message></context>
<context><name>Preferences</name><message><source>Persian</source><translation>פרסי</translation></message></context>
<context><name>Preferences</name><message><source>Pictures and pages take at most</source><translation>תמונות ודפים תופסים לכל היותר</translation></message></context>
<context><name>Preferences</name><message><source>Pictures over a metered network</source><translation>תמונות ברשת מדודה</translation></message></context>
<context><name>Preferences</name><message><source>Preferences</source><translation>העדפות</translation></message></context>
<context><name>Preferences</name><message><source>Re&amp;fresh</source><translation>&amp;רענון</translation></message></context>
<context><name>Preferences</name><message><source>Rea&amp;ding</source><translation>&amp;קריאה</translation></message></context>
<context><name>Preferences</name><message><source>Second &amp;calendar</source><translation>&amp;לוח שנה שני</translation></message></context>
<context><name>Preferences</name><message><source>Sepia</source><translation>ספיה</translation></message></context>
<context><name>Preferences</name><message><source>Si&amp;ze of pictures</source><translation>&amp;גודל התמונות</translation></message></context>
<context><name>Preferences</name><message><source>Space</source><translation>מקום</translation></message></context>
<context><name>Preferences</name><message><source>Spare what has tags</source><translation>לשמור על מה שיש לו תגיות</translation></message></context>
<context><name>Preferences</name><message><source>Spare what is packed for a trip</source><translation>לשמור על מה שנארז לנסיעה</translation></message></context>
<context><name>Preferences</name><message><source>Spare what is unread</source><translation>לשמור על מה שלא נקרא</translation></message></context>
<context><name>Preferences</name><message><source>Text si&amp;ze</source><translation>גודל &amp;טקסט</translation></message></context>
<context><name>Preferences</name><message><source>Tight</source><translation>צפוף</translation></message></context>
<context><name>Preferences</name><message><source>Today’s list names the day by this calendar too. Hebrew and Islamic days begin at sunset in the city; without one, at midnight.</source><translation>הרשימה של היום מציינת את התאריך גם לפי לוח זה. הימים בלוח העברי ובלוח האסלאמי מתחילים עם השקיעה בעיר; ללא עיר, בחצות.</translation></message></context>
<context><name>Preferences</name><message><source>Usual</source><translation>רגיל</translation></message></context>
<context><name>Preferences</name><message><source>Very wide</source><translation>רחב מאוד</translation></message></context>
<context><name>Preferences</name><message><source>What is here already stays as it is.</source><translation>מה שכבר כאן נשאר כפי שהוא.</translation></message></context>
<context><name>Preferences</name><message><source>What is shared</source><translation>מה שמשותף</translation></message></context>
<context><name>Preferences</name><message><source>When Broadsheet &amp;starts</source><translation>עם &amp;פתיחת Broadsheet</translation></message></context>
<context><name>Preferences</name><message><source>When there is a network again, of what waits in the outbox:</source><translation>כשיש שוב רשת, מה שממתין בתיבת היוצאים:</translation></message></context>
<context><name>Preferences</name><message><source>Where there is too much, the pictures of what was read longest ago go first; they can be fetched again. What is starred or has notes always stays.</source><translation>כשיש יותר מדי, התמונות של מה שנקרא לפני הזמן הרב ביותר מפונות ראשונות; אפשר להביא אותן שוב. מה שמסומן בכוכב או שיש לו הערות נשאר תמיד.</translation></message></context>
<context><name>Preferences</name><message><source>Wide</source><translation>רחב</translation></message></context>
<context><name>Preferences</name><message><source>Words that you read in a minute</source><translation>מילים שנקראות בדקה</translation></message></context>
<context><name>Preferences</name><message><source>Work offline: nothing leaves this computer</source><translation>עבודה לא מקוונת: דבר לא יוצא מהמחשב</translation></message></context>
<context><name>Preferences</name><message><source>after one second</source><translation>אחרי שנייה אחת</translation></message></context>
<context><name>Preferences</name><message><source>after the texts</source><translation>אחרי הטקסטים</translation></message></context>
<context><name>Preferences</name><message><source>after {count} seconds</source><translation>אחרי {count} שניות</translation></message></context>
<context><name>Preferences</name><message><source>all articles</source><translation>כל הכתבות</translation></message></context>
<context><name>Preferences</name><message><source>as soon as it is opened</source><translation>מיד עם פתיחתה</translation></message></context>
<context><name>Preferences</name><message><source>ask me</source><translation>לשאול אותי</translation></message></context>
<context><name>Preferences</name><message><source>every {time}</source><translation>כל {time}</translation></message></context>
<context><name>Preferences</name><message><source>for ever</source><translation>לתמיד</translation></message></context>
<context><name>Preferences</name><message><source>for {count} days</source><translation>למשך {count} ימים</translation></message></context>
<context><name>Preferences</name><message><source>large ({count} pixels)</source><translation>גדול ({count} פיקסלים)</translation></message></context>
<context><name>Preferences</name><message><source>never</source><translation>אף פעם</translation></message></context>
<context><name>Preferences</name><message><source>not at all</source><translation>כלל לא</translation></message></context>
<context><name>Preferences</name><message><source>of all articles</source><translation>של כל הכתבות</translation></message></context>
<context><name>Preferences</name><message><source>of starred articles</source><translation>של כתבות מסומנות בכוכב</translation></message></context>
<context><name>Preferences</name><message><source>only by hand</source><translation>רק ידנית</translation></message></context>
<context><name>Preferences</name><message><source>only the first of each article</source><translation>רק הראשונה בכל כתבה</translation></message></context>
<context><name>Preferences</name><message><source>only when asked for</source><translation>רק לפי בקשה</translation></message></context>
<context><name>Preferences</name><message><source>send at once</source><translation>לשלוח מיד</translation></message></context>
<context><name>Preferences</name><message><source>small ({count} pixels)</source><translation>קטן ({count} פיקסלים)</translation></message></context>
<context><name>Preferences</name><message><source>the newest {count}</source><translation>{count} החדשות ביותר</translation></message></context>
<context><name>Preferences</name><message><source>usual ({count} pixels)</source><translation>רגיל ({count} פיקסלים)</translation></message></context>
<context><name>Preferences</name><message><source>without a limit</source><translation>בלי הגבלה</translation></message></context>
<context><name>Preferences</name><message><source>{count} characters</source><translation>{count} תווים</translation></message></context>
<context><name>Preferences</name><message><source>{count} pixels</source><translation>{count} פיקסלים</translation></message></context>
<context><name>PrintPreview</name><message><source>&amp;Print…</source><translation>ה&amp;דפסה…</translation></message></context>
<context><name>PrintPreview</name><message><source>&amp;Save as PDF…</source><translation>&amp;שמירה כ־PDF…</translation></message></context>
<context><name>PrintPreview</name><message><source>Laying out the pages…</source><translation>העמודים נערכים…</translation></message></context>
<context><name>PrintPreview</name><message><source>Page {page} of {total}</source><translation>עמוד &#x2068;{page}&#x2069; מתוך {total}</translation></message></context>
<context><name>PrintPreview</name><message><source>Print</source><translation>הדפסה</translation></message></context>
<context><name>PrintPreview</name><message><source>The next page</source><translation>העמוד הבא</translation></message></context>
<context><name>PrintPreview</name><message><source>The page before</source><translation>העמוד הקודם</translation></message></context>
<context><name>Printing</name><message><source>All files (*)</source><translation>כל הקבצים (*)</translation></message></context>
<context><name>Printing</name><message><source>Choose at most {count} articles to print them at once.</source><translation>אפשר להדפיס יחד עד {count} כתבות.</translation></message></context>
<context><name>Printing</name><message><source>It could not be printed.</source><translation>ההדפסה לא הצליחה.</translation></message></context>
<context><name>Printing</name><message><source>Links</source><translation>קישורים</translation></message></context>
<context><name>Printing</name><message><source>No printer is set up on this computer. It can be saved as PDF.</source><translation>לא הוגדרה מדפסת במחשב הזה. אפשר לשמור כ־PDF.</translation></message></context>
<context><name>Printing</name><message><source>Open</source><translation>פתיחה</translation></message></context>
<context><name>Printing</name><message><source>PDF documents (*.pdf)</source><translation>מסמכי PDF (*.pdf)</translation></message></context>
<context><name>Printing</name><message><source>Printed.</source><translation>הודפס.</translation></message></context>
<context><name>Printing</name><message><source>Save as PDF</source><translation>שמירה כ־PDF</translation></message></context>
<context><name>Printing</name><message><source>“{name}” is written.</source><translation>״&#x2068;{name}&#x2069;״ נכתב.</translation></message></context>
<context><name>Properties</name><message><source>&amp;Access</source><translation>&amp;גישה</translation></message></context>
<context><name>Properties</name><message><source>&amp;Change…</source><translation>ש&amp;ינוי…</translation></message></context>
<context><name>Properties</name><message><source>&amp;Comments</source><translation>&amp;תגובות</translation></message></context>
<context><name>Properties</name><message><source>&amp;Folder</source><translation>&amp;תיקייה</translation></message></context>
<context><name>Properties</name><message><source>&amp;Headers</source><translation>כותרות &amp;בקשה</translation></message></context>
<context><name>Properties</name><message><source>&amp;Name</source><translation>&amp;שם</translation></message></context>
<context><name>Properties</name><message><source>&amp;Open with</source><translation>&amp;פתיחה באמצעות</translation></message></context>
<context><name>Properties</name><message><source>&amp;Own network</source><translation>&amp;רשת מקומית</translation></message></context>
<context><name>Properties</name><message><source>&amp;Password</source><translation>&amp;סיסמה</translation></message></context>
<context><name>Properties</name><message><source>&amp;Refresh every</source><translation>&amp;מרווח רענון</translation></message></context>
<context><name>Properties</name><message><source>&amp;Text</source><translation>&amp;טקסט</translation></message></context>
<context><name>Properties</name><message><source>&amp;User name</source><translation>שם מ&amp;שתמש</translation></message></context>
<context><name>Properties</name><message><source>Address</source><translation>כתובת</translation></message></context>
<context><name>Properties</name><message><source>Any age</source><translation>כל גיל</translation></message></context>
<context><name>Properties</name><message><source>Any number</source><translation>כל מספר</translation></message></context>
<context><name>Properties</name><message><source>As for all feeds</source><translation>כמו בכל הערוצים</translation></message></context>
<context><name>Properties</name><message><source>As for all feeds ({interval})</source><translation>כמו בכל הערוצים ({interval})</translation></message></context>
<context><name>Properties</name><message><source>As when it was added</source><translation>כמו בעת ההרשמה</translation></message></context>
<context><name>Properties</name><message><source>Change the address</source><translation>שינוי הכתובת</translation></message></context>
<context><name>Properties</name><message><source>Download fi&amp;les</source><translation>&amp;הורדת קבצים</translation></message></context>
<context><name>Properties</name><message><source>Each header is a line with a name, a colon and a value.</source><translation>כל כותרת היא שורה ובה שם, נקודתיים וערך.</translation></message></context>
<context><name>Properties</name><message><source>Fee&amp;d</source><translation>&amp;ערוץ</translation></message></context>
<context><name>Properties</name><message><source>Fetch the whole article from its page</source><translation>הבאת הכתבה המלאה מהדף שלה</translation></message></context>
<context><name>Properties</name><message><source>For&amp;get the password</source><translation>לש&amp;כוח את הסיסמה</translation></message></context>
<context><name>Properties</name><message><source>Keep &amp;up to</source><translation>&amp;לשמור עד</translation></message></context>
<context><name>Properties</name><message><source>Keep to what the feed says</source><translation>להסתפק במה שבערוץ</translation></message></context>
<context><name>Properties</name><message><source>May lie there</source><translation>מותר שיימצא בה</translation></message></context>
<context><name>Properties</name><message><source>May not lie there</source><translation>אסור שיימצא בה</translation></message></context>
<context><name>Properties</name><message><source>Ne&amp;w articles</source><translation>כתבות &amp;חדשות</translation></message></context>
<context><name>Properties</name><message><source>Of all articles</source><translation>של כל הכתבות</translation></message></context>
<context><name>Properties</name><message><source>Of new articles, by itself</source><translation>של כתבות חדשות, מעצמם</translation></message></context>
<context><name>Properties</name><message><source>Of starred articles</source><translation>של כתבות מסומנות בכוכב</translation></message></context>
<context><name>Properties</name><message><source>Only when asked for</source><translation>רק לפי בקשה</translation></message></context>
<context><name>Properties</name><message><source>Passwords are kept by the system, not in the library. Headers are sent with every request for this feed, one a line.</source><translation>הסיסמאות נשמרות במערכת ולא בספרייה. כותרות הבקשה נשלחות עם כל בקשה לערוץ זה, אחת בשורה.</translation></message></context>
<context><name>Properties</name><message><source>Rea&amp;ding</source><translation>&amp;קריאה</translation></message></context>
<context><name>Properties</name><message><source>Save</source><translation>שמירה</translation></message></context>
<context><name>Properties</name><message><source>Say nothing</source><translation>לא להודיע</translation></message></context>
<context><name>Properties</name><message><source>Starred articles are always kept.</source><translation>כתבות מסומנות בכוכב נשמרות תמיד.</translation></message></context>
<context><name>Properties</name><message><source>Tell of them</source><translation>להודיע עליהן</translation></message></context>
<context><name>Properties</name><message><source>The feed’s text</source><translation>הטקסט שבערוץ</translation></message></context>
<context><name>Properties</name><message><source>The new folder needs a name.</source><translation>לתיקייה החדשה דרוש שם.</translation></message></context>
<context><name>Properties</name><message><source>The page, in the browser</source><translation>הדף, בדפדפן</translation></message></context>
<context><name>Properties</name><message><source>The page’s text</source><translation>הטקסט שבדף</translation></message></context>
<context><name>Properties</name><message><source>and at &amp;most</source><translation>&amp;ולכל היותר</translation></message></context>
<context><name>Properties</name><message><source>{count} articles</source><translation>{count} כתבות</translation></message></context>
<context><name>Properties</name><message><source>{count} days</source><translation>{count} ימים</translation></message></context>
<context><name>Related</name><message><source>Background</source><translation>רקע</translation></message></context>
<context><name>Related</name><message><source>Related coverage</source><translation>עוד בנושא</translation></message></context>
<context><name>Related</name><message><source>Since then</source><translation>מאז</translation></message></context>
<context><name>Related</name><message><source>The same story elsewhere</source><translation>אותו סיפור במקום אחר</translation></message></context>
<context><name>Related</name><message><source>shares: {words}</source><translation>משותף: &#x2068;{words}&#x2069;</translation></message></context>
<context><name>Report</name><message><source>&amp;Copy</source><translation>&amp;העתקה</translation></message></context>
<context><name>Report</name><message><source>&amp;Show log files</source><translation>הצגת קובצי ה&amp;יומן</translation></message></context>
<context><name>Report</name><message><source>Copied.</source><translation>הועתק.</translation></message></context>
<context><name>Report</name><message><source>Copy this text into your report and say what you did and what happened. Addresses of what you read have been taken out; nothing is sent from here.</source><translation>יש להעתיק טקסט זה אל הדיווח ולתאר מה נעשה ומה קרה. הכתובות של מה שנקרא הוסרו; דבר אינו נשלח מכאן.</translation></message></context>
<context><name>Report</name><message><source>Report a problem</source><translation>דיווח על תקלה</translation></message></context>
<context><name>Report</name><message><source>Text of the report</source><translation>נוסח הדיווח</translation></message></context>
<context><name>RespondCommands</name><message><source>Draft discarded.</source><translation>הטיוטה נמחקה.</translation></message></context>
<context><name>RespondCommands</name><message><source>Respond</source><translation>תגובה</translation></message></context>
<context><name>RespondCommands</name><message><source>You are offline: your response is kept in the outbox, and here.</source><translation>אין חיבור: התגובה נשמרה בתיבת היוצאים, וגם כאן.</translation></message></context>
<context><name>RespondCommands</name><message><source>Your mail program has the letter; the draft stays here.</source><translation>המכתב בתוכנת הדואר שלך; הטיוטה נשארת כאן.</translation></message></context>
<context><name>RespondCommands</name><message><source>Your response is on the clipboard: paste it there. The draft stays here.</source><translation>התגובה בלוח: הדביקו אותה שם. הטיוטה נשארת כאן.</translation></message></context>
<context><name>RespondPanel</name><message><source>Close</source><translation>סגירה</translation></message></context>
<context><name>RespondPanel</name><message><source>Discard</source><translation>מחיקה</translation></message></context>
<context><name>RespondPanel</name><message><source>Respond to {name}</source><translation>תגובה אל &#x2068;{name}&#x2069;</translation></message></context>
<context><name>RespondPanel</name><message><source>Send as a letter</source><translation>שליחה כמכתב</translation></message></context>
<context><name>RespondPanel</name><message><source>Take to its page</source><translation>העברה לדף הכתבה</translation></message></context>
<context><name>RespondPanel</name><message><source>Take to the comments</source><translation>העברה לתגובות</translation></message></context>
<context><name>RespondPanel</name><message><source>The author’s address is not known: you choose to whom the letter goes.</source><translation>כתובת הכותב אינה ידועה: אתם בוחרים למי יישלח המכתב.</translation></message></context>
<context><name>RespondPanel</name><message><source>To {address}</source><translation>אל &#x2068;{address}&#x2069;</translation></message></context>
<context><name>RespondPanel</name><message><source>Write here. It is kept with the article as you type.</source><translation>כתבו כאן. הטקסט נשמר עם הכתבה תוך כדי הקלדה.</translation></message></context>
<context><name>RespondPanel</name><message><source>Your response</source><translation>התגובה שלך</translation></message></context>
<context><name>Safety</name><message><source>Go back to the copy</source><translation>חזרה לעותק</translation></message></context>
<context><name>Safety</name><message><source>Not now</source><translation>לא עכשיו</translation></message></context>
<context><name>Safety</name><message><source>Put away</source><translation>הסתרה</translation></message></context>
<context><name>Safety</name><message><source>The copy is in its place; the damaged library is kept in “backups”.</source><translation>העותק במקומו; הספרייה הפגומה נשמרת בתיקייה “backups”.</translation></message></context>
<context><name>Safety</name><message><source>The library is damaged</source><translation>הספרייה פגומה</translation></message></context>
<context><name>Safety</name><message><source>The library is damaged.</source><translation>הספרייה פגומה.</translation></message></context>
<context><name>Safety</name><message><source>There is a sound copy of {day}: articles since then come again with the next refresh, marks made since then are lost. The damaged library is kept.</source><translation>קיים עותק תקין ({day}): כתבות מאז יגיעו שוב ברענון הבא, וסימונים שנעשו מאז יאבדו. הספרייה הפגומה נשמרת.</translation></message></context>
<context><name>SaveView</name><message><source>&amp;Name</source><translation>&amp;שם</translation></message></context>
<context><name>SaveView</name><message><source>Save</source><translation>שמירה</translation></message></context>
<context><name>SaveView</name><message><source>Save view</source><translation>שמירת תצוגה</translation></message></context>
<context><name>SaveView</name><message><source>The view of this name is replaced.</source><translation>התצוגה בשם זה תוחלף.</translation></message></context>
<context><name>Sentences</name><message><source>(stopped)</source><translation>(נעצר)</translation></message></context>
<context><name>Sentences</name><message><source>(without a title)</source><translation>(ללא כותרת)</translation></message></context>
<context><name>Sentences</name><message><source>1 article</source><translation>כתבה אחת</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked read.</source><translation>כתבה אחת סומנה כנקראה.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked starred.</source><translation>כוכב אחד נוסף.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked unread.</source><translation>כתבה אחת סומנה כלא נקראה.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked unstarred.</source><translation>כוכב אחד הוסר.</translation></message></context>
<context><name>Sentences</name><message><source>1 comment</source><translation>תגובה אחת</translation></message></context>
<context><name>Sentences</name><message><source>1 feed</source><translation>ערוץ אחד</translation></message></context>
<context><name>Sentences</name><message><source>1 feed written to {file}.</source><translation>ערוץ אחד נכתב לקובץ &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>1 new article</source><translation>כתבה חדשה אחת</translation></message></context>
<context><name>Sentences</name><message><source>1 new feed</source><translation>ערוץ חדש אחד</translation></message></context>
<context><name>Sentences</name><message><source>1 note</source><translation>הערה אחת</translation></message></context>
<context><name>Sentences</name><message><source>1 page</source><translation>דף אחד</translation></message></context>
<context><name>Sentences</name><message><source>1 picture</source><translation>תמונה אחת</translation></message></context>
<context><name>Sentences</name><message><source>1 second</source><translation>שנייה אחת</translation></message></context>
<context><name>Sentences</name><message><source>All {count} articles are complete, {size}.</source><translation>כל {count} הכתבות שלמות, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>Another program holds the library in {folder}: try again later.</source><translation>תוכנה אחרת מחזיקה בספרייה שבתיקייה &#x2068;{folder}&#x2069;: כדאי לנסות שוב מאוחר יותר.</translation></message></context>
<context><name>Sentences</name><message><source>April</source><translation>אפריל</translation></message></context>
<context><name>Sentences</name><message><source>Articles whose ledger is counted wrong</source><translation>כתבות שרישום תוכנן נספר לא נכון</translation></message></context>
<context><name>Sentences</name><message><source>Articles without their text</source><translation>כתבות ללא הטקסט שלהן</translation></message></context>
<context><name>Sentences</name><message><source>August</source><translation>אוגוסט</translation></message></context>
<context><name>Sentences</name><message><source>Background</source><translation>רקע</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet is set to work offline, so nothing is fetched until you end that.</source><translation>Broadsheet במצב לא מקוון: דבר לא יובא עד לסיום המצב.</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet uses the network.</source><translation>Broadsheet משתמש ברשת.</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet works offline: nothing leaves this computer.</source><translation>Broadsheet במצב לא מקוון: דבר לא יוצא מהמחשב.</translation></message></context>
<context><name>Sentences</name><message><source>By {names}</source><translation>מאת &#x2068;{names}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>Comments: {what}</source><translation>תגובות: &#x2068;{what}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>Contents</source><translation>תוכן העניינים</translation></message></context>
<context><name>Sentences</name><message><source>Counts that are wrong</source><translation>מונים שגויים</translation></message></context>
<context><name>Sentences</name><message><source>Cover</source><translation>כריכה</translation></message></context>
<context><name>Sentences</name><message><source>December</source><translation>דצמבר</translation></message></context>
<context><name>Sentences</name><message><source>Enclosed: {what}</source><translation>מצורף: &#x2068;{what}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>February</source><translation>פברואר</translation></message></context>
<context><name>Sentences</name><message><source>Feeds without a row for their choices</source><translation>ערוצים בלי שורה לבחירות שלהם</translation></message></context>
<context><name>Sentences</name><message><source>Fetching stopped unexpectedly; what had come is kept.</source><translation>ההבאה נעצרה במפתיע; מה שהגיע נשמר.</translation></message></context>
<context><name>Sentences</name><message><source>Files that belong to no picture</source><translation>קבצים שאינם שייכים לאף תמונה</translation></message></context>
<context><name>Sentences</name><message><source>Indexes or triggers of the library that are gone or changed</source><translation>אינדקסים או טריגרים של הספרייה שנעלמו או השתנו</translation></message></context>
<context><name>Sentences</name><message><source>It was let go to stay within the space given; it can be fetched again.</source><translation>הוא פונה כדי להישאר בתוך המקום שהוקצה; אפשר להביא אותו שוב.</translation></message></context>
<context><name>Sentences</name><message><source>January</source><translation>ינואר</translation></message></context>
<context><name>Sentences</name><message><source>July</source><translation>יולי</translation></message></context>
<context><name>Sentences</name><message><source>June</source><translation>יוני</translation></message></context>
<context><name>Sentences</name><message><source>Kept in the outbox; “broadsheet outbox send” subscribes to it.</source><translation>נשמר בתיבת היוצאים; „broadsheet outbox send” מבצע את ההרשמה.</translation></message></context>
<context><name>Sentences</name><message><source>Kept pages</source><translation>דפים שמורים</translation></message></context>
<context><name>Sentences</name><message><source>Lists that do not show what the articles say</source><translation>רשימות שאינן תואמות את הכתבות</translation></message></context>
<context><name>Sentences</name><message><source>March</source><translation>מרץ</translation></message></context>
<context><name>Sentences</name><message><source>May</source><translation>מאי</translation></message></context>
<context><name>Sentences</name><message><source>Name that folder where you named the former one.</source><translation>יש לציין את התיקייה הזאת במקום שבו צוינה הקודמת.</translation></message></context>
<context><name>Sentences</name><message><source>No article was found in the page.</source><translation>לא נמצאה כתבה בדף.</translation></message></context>
<context><name>Sentences</name><message><source>No comments are here.</source><translation>אין כאן תגובות.</translation></message></context>
<context><name>Sentences</name><message><source>No feed in this file.</source><translation>אין ערוצים בקובץ זה.</translation></message></context>
<context><name>Sentences</name><message><source>No feed is due: “broadsheet refresh --all” fetches them all the same.</source><translation>אין ערוץ שהגיע זמנו: “broadsheet refresh --all” מעדכן את כולם בכל זאת.</translation></message></context>
<context><name>Sentences</name><message><source>No feed was found at {address}.</source><translation>לא נמצא ערוץ: &#x2068;{address}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>No feeds yet: “broadsheet add ADDRESS” subscribes to one.</source><translation>עדיין אין ערוצים: “broadsheet add ADDRESS” רושם לערוץ.</translation></message></context>
<context><name>Sentences</name><message><source>No file comes with this article.</source><translation>לכתבה זו לא מצורף קובץ.</translation></message></context>
<context><name>Sentences</name><message><source>No new feed: you subscribe to all of them already.</source><translation>אין ערוץ חדש: כולם כבר רשומים.</translation></message></context>
<context><name>Sentences</name><message><source>No server called {host} was found: check the address, or that you are connected.</source><translation>לא נמצא שרת בשם &#x2068;{host}&#x2069;: יש לבדוק את הכתובת, או את החיבור לרשת.</translation></message></context>
<context><name>Sentences</name><message><source>Not everything could be mended.</source><translation>לא הכול ניתן לתיקון.</translation></message></context>
<context><name>Sentences</name><message><source>Not fetched yet.</source><translation>טרם התקבל.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing found for “{words}”.</source><translation>לא נמצא דבר עבור “&#x2068;{words}&#x2069;”.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing here.</source><translation>אין כאן דבר.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing in the outbox has the number {id}.</source><translation>אין בתיבת היוצאים פריט שמספרו &#x2068;{id}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing is here yet, about {more} to fetch.</source><translation>עדיין אין כאן דבר, כ־&#x2068;{more}&#x2069; להורדה.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing unread.</source><translation>הכול נקרא.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing was changed: “broadsheet doctor --repair” mends what can be mended.</source><translation>דבר לא שונה: “broadsheet doctor --repair” מתקן מה שאפשר לתקן.</translation></message></context>
<context><name>Sentences</name><message><source>November</source><translation>נובמבר</translation></message></context>
<context><name>Sentences</name><message><source>October</source><translation>אוקטובר</translation></message></context>
<context><name>Sentences</name><message><source>Of one there is only the feed’s text.</source><translation>של כתבה אחת יש רק הטקסט מהערוץ.</translation></message></context>
<context><name>Sentences</name><message><source>Of {count} there is only the feed’s text.</source><translation>של {count} כתבות יש רק הטקסט מהערוץ.</translation></message></context>
<context><name>Sentences</name><message><source>On the disk: library {library}, pictures and files {media}, copies {copies}.</source><translation>בדיסק: ספרייה &#x2068;{library}&#x2069;, תמונות וקבצים &#x2068;{media}&#x2069;, עותקים &#x2068;{copies}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>One article is left out: there is no room for it.</source><translation>כתבה אחת נשארת בחוץ: אין לה מקום.</translation></message></context>
<context><name>Sentences</name><message><source>One article, {time} of reading for a trip of {trip}.</source><translation>כתבה אחת, {time} של קריאה לנסיעה של &#x2068;{trip}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>One lacks pictures or comments.</source><translation>באחת מהן חסרות תמונות או תגובות.</translation></message></context>
<context><name>Sentences</name><message><source>One of this feed’s articles could not be read.</source><translation>אחת הכתבות של ערוץ זה לא ניתנה לקריאה.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds are not in it: they are kept by this computer’s own keyring.</source><translation>סיסמאות של ערוצים אינן בו: הן שמורות במחזיק המפתחות של המחשב הזה.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds stay in this computer’s own keyring, and logs stay where they were.</source><translation>סיסמאות של ערוצים נשארות במחזיק המפתחות של המחשב הזה, ויומנים נשארים במקומם.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds were not in it: they are asked for again.</source><translation>סיסמאות של ערוצים לא היו בו: הן יתבקשו שוב.</translation></message></context>
<context><name>Sentences</name><message><source>Picture</source><translation>תמונה</translation></message></context>
<context><name>Sentences</name><message><source>Picture not kept: {words}</source><translation>תמונה שלא נשמרה: &#x2068;{words}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>Pictures whose file is gone</source><translation>תמונות שהקובץ שלהן איננו</translation></message></context>
<context><name>Sentences</name><message><source>Pictures whose file is not what was kept</source><translation>תמונות שהקובץ שלהן אינו מה שנשמר</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files and pages: {size} of {quota}.</source><translation>תמונות, קבצים ודפים: {size} מתוך &#x2068;{quota}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files and pages: {size}, without a limit.</source><translation>תמונות, קבצים ודפים: {size}, בלי הגבלה.</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files or pages that are told to be here and are not</source><translation>תמונות, קבצים או דפים שאמורים להיות כאן ואינם</translation></message></context>
<context><name>Sentences</name><message><source>Read at: {what}</source><translation>לקריאה: &#x2068;{what}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>Read it at {source}</source><translation>לקריאה באתר &#x2068;{source}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>Reading the demo newsroom: six small outlets that this program publishes.</source><translation>מערכת ההדגמה: שישה עיתונים קטנים שהתוכנה עצמה מפרסמת.</translation></message></context>
<context><name>Sentences</name><message><source>Reading this feed took longer than {length}, so it was left.</source><translation>פענוח הערוץ ארך יותר מ־{length}, ולכן הופסק.</translation></message></context>
<context><name>Sentences</name><message><source>Removed {names}.</source><translation>הוסרו: &#x2068;{names}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>Rows that belong to nothing</source><translation>שורות שאינן שייכות לדבר</translation></message></context>
<context><name>Sentences</name><message><source>Search indexes that miss something</source><translation>מפתחות חיפוש שחסר בהם משהו</translation></message></context>
<context><name>Sentences</name><message><source>September</source><translation>ספטמבר</translation></message></context>
<context><name>Sentences</name><message><source>Several feeds are behind this page; choose one with --pick N:</source><translation>מאחורי דף זה כמה ערוצים; אפשר לבחור אחד באמצעות &#x200E;--pick N:</translation></message></context>
<context><name>Sentences</name><message><source>Since then</source><translation>מאז</translation></message></context>
<context><name>Sentences</name><message><source>Sizes that are added up wrong</source><translation>גדלים שסוכמו לא נכון</translation></message></context>
<context><name>Sentences</name><message><source>Something went wrong ({code}).</source><translation>משהו השתבש (&#x2068;{code}&#x2069;).</translation></message></context>
<context><name>Sentences</name><message><source>Stopped; what had come is kept.</source><translation>נעצר; מה שהגיע נשמר.</translation></message></context>
<context><name>Sentences</name><message><source>Tags that do not show what the articles say</source><translation>תגיות שאינן תואמות את הכתבות</translation></message></context>
<context><name>Sentences</name><message><source>Texts that name pictures nobody knows</source><translation>טקסטים שמזכירים תמונות שאיש אינו מכיר</translation></message></context>
<context><name>Sentences</name><message><source>The article is complete, {size}.</source><translation>הכתבה שלמה, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>The connection to {host} is intercepted by “{issuer}”, which this computer does not trust: ask whoever runs your network to install its certificate.</source><translation>החיבור עם &#x2068;{host}&#x2069; מיורט בידי “&#x2068;{issuer}&#x2069;”, שהמחשב אינו סומך עליו: יש לבקש ממנהלי הרשת להתקין את האישור.</translation></message></context>
<context><name>Sentences</name><message><source>The connection to {host} is not secure, so it was not used: {reason}.</source><translation>החיבור עם &#x2068;{host}&#x2069; אינו מאובטח, ולכן לא נעשה בו שימוש: &#x2068;{reason}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>The demo newsroom did not start.</source><translation>מערכת ההדגמה לא הופעלה.</translation></message></context>
<context><name>Sentences</name><message><source>The disk with {folder} is full: make room and try again.</source><translation>הדיסק מלא (&#x2068;{folder}&#x2069;): יש לפנות מקום ולנסות שוב.</translation></message></context>
<context><name>Sentences</name><message><source>The former one is still in {folder}: delete it when you have seen that all is well.</source><translation>הקודמת עדיין ב־&#x2068;{folder}&#x2069;: אפשר למחוק אותה אחרי שרואים שהכול תקין.</translation></message></context>
<context><name>Sentences</name><message><source>The library in {folder} cannot be written to.</source><translation>לא ניתן לכתוב לספרייה שבתיקייה &#x2068;{folder}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>The library is damaged ({detail}): “broadsheet doctor --repair” mends what can be mended.</source><translation>הספרייה פגומה (&#x2068;{detail}&#x2069;): הפקודה “broadsheet doctor --repair” מתקנת מה שאפשר לתקן.</translation></message></context>
<context><name>Sentences</name><message><source>The library is in {file} ({size}).</source><translation>הספרייה נמצאת ב־&#x2068;{file}&#x2069; ({size}).</translation></message></context>
<context><name>Sentences</name><message><source>The library is in {folder} now.</source><translation>הספרייה נמצאת עכשיו ב־&#x2068;{folder}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>The library is no longer in {folder}: bring it back there, and nothing is lost.</source><translation>הספרייה כבר אינה בתיקייה &#x2068;{folder}&#x2069;: יש להחזיר אותה לשם, ודבר לא יאבד.</translation></message></context>
<context><name>Sentences</name><message><source>The library is sound again.</source><translation>הספרייה שוב תקינה.</translation></message></context>
<context><name>Sentences</name><message><source>The library is sound.</source><translation>הספרייה תקינה.</translation></message></context>
<context><name>Sentences</name><message><source>The library of {file} is in its place.</source><translation>הספרייה מתוך &#x2068;{file}&#x2069; במקומה.</translation></message></context>
<context><name>Sentences</name><message><source>The library’s file is damaged; a copy may be in its folder “backups”</source><translation>קובץ הספרייה פגום; ייתכן שיש עותק בתיקייה “backups” שלה</translation></message></context>
<context><name>Sentences</name><message><source>The library’s file is too damaged to be mended.</source><translation>קובץ הספרייה פגום מכדי לתקנו.</translation></message></context>
<context><name>Sentences</name><message><source>The list is damaged; {count} of its subscriptions could not be read.</source><translation>הרשימה פגומה; {count} מהערוצים שבה לא ניתנו לקריאה.</translation></message></context>
<context><name>Sentences</name><message><source>The network asks you to log in before it lets anything through.</source><translation>הרשת דורשת כניסה לפני שתעביר דבר.</translation></message></context>
<context><name>Sentences</name><message><source>The network showed a page of its own in place of the article.</source><translation>הרשת הציגה דף משלה במקום הכתבה.</translation></message></context>
<context><name>Sentences</name><message><source>The outbox is empty.</source><translation>תיבת היוצאים ריק.</translation></message></context>
<context><name>Sentences</name><message><source>The page is only for those who are logged in.</source><translation>הדף מיועד למשתמשים מחוברים בלבד.</translation></message></context>
<context><name>Sentences</name><message><source>The page only says that something is wrong with it.</source><translation>הדף אומר רק שמשהו בו אינו תקין.</translation></message></context>
<context><name>Sentences</name><message><source>The page says no more than the feed does.</source><translation>הדף אינו אומר יותר מן הערוץ.</translation></message></context>
<context><name>Sentences</name><message><source>The page shows its whole text to subscribers only.</source><translation>הדף מציג את מלוא הטקסט למנויים בלבד.</translation></message></context>
<context><name>Sentences</name><message><source>The page shows nothing before cookies are accepted.</source><translation>הדף אינו מציג דבר לפני אישור עוגיות.</translation></message></context>
<context><name>Sentences</name><message><source>The page wants to know whether a person is reading it.</source><translation>הדף רוצה לדעת אם אדם קורא אותו.</translation></message></context>
<context><name>Sentences</name><message><source>The pages of these articles hold no more than the feed, so they are not fetched.</source><translation>בדפי הכתבות האלה אין יותר מאשר בערוץ, ולכן הם אינם מובאים.</translation></message></context>
<context><name>Sentences</name><message><source>The picture broke off; only its upper part is here.</source><translation>התמונה נקטעה באמצע; רק חלקה העליון כאן.</translation></message></context>
<context><name>Sentences</name><message><source>The picture is damaged or broke off.</source><translation>התמונה פגומה או נקטעה באמצע.</translation></message></context>
<context><name>Sentences</name><message><source>The picture is too large to be kept.</source><translation>התמונה גדולה מכדי להישמר.</translation></message></context>
<context><name>Sentences</name><message><source>The picture only counts readers, so it was left out.</source><translation>התמונה רק סופרת קוראים, ולכן הושמטה.</translation></message></context>
<context><name>Sentences</name><message><source>The same story elsewhere</source><translation>אותו סיפור במקומות אחרים</translation></message></context>
<context><name>Sentences</name><message><source>The settings in {name} cannot be read; the usual ones are used and the file is kept.</source><translation>לא ניתן לקרוא את ההגדרות (&#x2068;{name}&#x2069;); ההגדרות הרגילות חלות, והקובץ נשמר.</translation></message></context>
<context><name>Sentences</name><message><source>The window offers to go back to its newest copy, {file}.</source><translation>החלון מציע לחזור לעותק החדש ביותר, &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>The {quota_mb} MB given to pictures and pages are used up, and nothing in them may go: allow more space in the preferences.</source><translation>&#x2068;{quota_mb}&#x2069; המ״ב שהוקצו לתמונות ולדפים מלאים, ואין בהם דבר שאפשר לפנות: יש להקצות עוד מקום בהעדפות.</translation></message></context>
<context><name>Sentences</name><message><source>There are several feeds at {address}: add it to choose.</source><translation>יש כמה ערוצים בכתובת &#x2068;{address}&#x2069;: הוספתה מאפשרת לבחור.</translation></message></context>
<context><name>Sentences</name><message><source>There is no article to put into it.</source><translation>אין כתבה להכניס אליה.</translation></message></context>
<context><name>Sentences</name><message><source>There is no article {article} in this library.</source><translation>אין בספרייה זו כתבה {article}.</translation></message></context>
<context><name>Sentences</name><message><source>There is no display for a window here: “broadsheet --terminal” works without one.</source><translation>אין כאן תצוגה לחלון: “broadsheet --terminal” פועל בלעדיה.</translation></message></context>
<context><name>Sentences</name><message><source>There is no feed {feed} in this library.</source><translation>אין בספרייה זו ערוץ {feed}.</translation></message></context>
<context><name>Sentences</name><message><source>There is no library in {folder}.</source><translation>אין ספרייה בתיקייה &#x2068;{folder}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>There is something in {folder} already: choose an empty folder.</source><translation>כבר יש משהו ב־&#x2068;{folder}&#x2069;: יש לבחור תיקייה ריקה.</translation></message></context>
<context><name>Sentences</name><message><source>This computer has no safe place for passwords: this one is kept until Broadsheet ends.</source><translation>אין במחשב מקום בטוח לסיסמאות: סיסמה זו נשמרת עד לסגירת Broadsheet.</translation></message></context>
<context><name>Sentences</name><message><source>This disk lets only one program at a time use the library, so a refresh may make you wait.</source><translation>הדיסק מאפשר רק לתוכנה אחת בכל פעם להשתמש בספרייה, ולכן ייתכן שיהיה צורך להמתין בזמן רענון.</translation></message></context>
<context><name>Sentences</name><message><source>This feed could not be read: reading it failed in a way that should not happen.</source><translation>לא ניתן לקרוא ערוץ זה: הפענוח נכשל באופן שלא אמור לקרות.</translation></message></context>
<context><name>Sentences</name><message><source>This feed lists more than {limit} articles at once; left out: {count}.</source><translation>ערוץ זה מונה יותר מ־&#x2068;{limit}&#x2069; כתבות בבת אחת; הושמטו: {count}.</translation></message></context>
<context><name>Sentences</name><message><source>This feed says that it has moved to {address}.</source><translation>הערוץ מודיע שעבר לכתובת &#x2068;{address}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>This library is already being refreshed by another Broadsheet.</source><translation>הספרייה כבר מתרעננת בידי Broadsheet אחר.</translation></message></context>
<context><name>Sentences</name><message><source>This library was made by a newer Broadsheet (version {version} of the library): install that one to open it. Nothing was changed.</source><translation>הספרייה נוצרה בגרסה חדשה יותר של Broadsheet (גרסת ספרייה {version}): יש להתקין אותה כדי לפתוח. דבר לא שונה.</translation></message></context>
<context><name>Sentences</name><message><source>This pack is no longer in the library: its trip is over.</source><translation>הצידה הזאת כבר אינה בספרייה: הנסיעה הסתיימה.</translation></message></context>
<context><name>Sentences</name><message><source>This publisher shows whole articles to subscribers only, so their pages are not fetched.</source><translation>המפרסם מציג כתבות מלאות למנויים בלבד, ולכן הדפים שלהן אינם נטענים.</translation></message></context>
<context><name>Sentences</name><message><source>What came is no sound, film, picture, PDF or EPUB file, so it was left out.</source><translation>מה שהגיע אינו קובץ שמע, וידאו, תמונה, PDF או EPUB, ולכן הושמט.</translation></message></context>
<context><name>Sentences</name><message><source>What came is not a picture that can be shown.</source><translation>מה שהגיע אינו תמונה שניתן להציג.</translation></message></context>
<context><name>Sentences</name><message><source>What was there is kept in {folder}.</source><translation>מה שהיה שם נשמר ב־&#x2068;{folder}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent cannot be unpacked.</source><translation>לא ניתן לפרוס את מה שנשלח (&#x2068;{host}&#x2069;).</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent is not a feed.</source><translation>מה שנשלח אינו ערוץ (&#x2068;{host}&#x2069;).</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent is not a page of text.</source><translation>מה שנשלח אינו דף טקסט (&#x2068;{host}&#x2069;).</translation></message></context>
<context><name>Sentences</name><message><source>You already subscribe to “{title}”.</source><translation>כבר קיימת הרשמה: “&#x2068;{title}&#x2069;”.</translation></message></context>
<context><name>Sentences</name><message><source>You are offline.</source><translation>אין חיבור לרשת.</translation></message></context>
<context><name>Sentences</name><message><source>[Picture: {words}]</source><translation>[תמונה: &#x2068;{words}&#x2069;]</translation></message></context>
<context><name>Sentences</name><message><source>[Picture]</source><translation>[תמונה]</translation></message></context>
<context><name>Sentences</name><message><source>all feeds</source><translation>כל הערוצים</translation></message></context>
<context><name>Sentences</name><message><source>files</source><translation>קבצים</translation></message></context>
<context><name>Sentences</name><message><source>icons</source><translation>סמלים</translation></message></context>
<context><name>Sentences</name><message><source>in all</source><translation>סך הכול</translation></message></context>
<context><name>Sentences</name><message><source>its folder</source><translation>התיקייה שלה</translation></message></context>
<context><name>Sentences</name><message><source>keep</source><translation>שמירה</translation></message></context>
<context><name>Sentences</name><message><source>less than 1 min</source><translation>פחות מדקה</translation></message></context>
<context><name>Sentences</name><message><source>never fetched</source><translation>מעולם לא עודכן</translation></message></context>
<context><name>Sentences</name><message><source>no feed any more</source><translation>בלי ערוץ</translation></message></context>
<context><name>Sentences</name><message><source>no reason was given</source><translation>לא צוינה סיבה</translation></message></context>
<context><name>Sentences</name><message><source>open</source><translation>פתיחה</translation></message></context>
<context><name>Sentences</name><message><source>pages</source><translation>דפים</translation></message></context>
<context><name>Sentences</name><message><source>pictures</source><translation>תמונות</translation></message></context>
<context><name>Sentences</name><message><source>share</source><translation>שיתוף</translation></message></context>
<context><name>Sentences</name><message><source>shares: {words}</source><translation>משותף: &#x2068;{words}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>subscribe</source><translation>הרשמה</translation></message></context>
<context><name>Sentences</name><message><source>text</source><translation>טקסט</translation></message></context>
<context><name>Sentences</name><message><source>the file</source><translation>הקובץ</translation></message></context>
<context><name>Sentences</name><message><source>the server</source><translation>השרת</translation></message></context>
<context><name>Sentences</name><message><source>the time allowed</source><translation>הזמן המותר</translation></message></context>
<context><name>Sentences</name><message><source>this address</source><translation>כתובת זו</translation></message></context>
<context><name>Sentences</name><message><source>this feed</source><translation>ערוץ זה</translation></message></context>
<context><name>Sentences</name><message><source>today</source><translation>היום</translation></message></context>
<context><name>Sentences</name><message><source>unknown kind</source><translation>סוג לא ידוע</translation></message></context>
<context><name>Sentences</name><message><source>waiting for the network</source><translation>ממתין לרשת</translation></message></context>
<context><name>Sentences</name><message><source>yesterday</source><translation>אתמול</translation></message></context>
<context><name>Sentences</name><message><source>{articles} and {pictures}, {size} MB, written to {file}.</source><translation>{articles} ו{pictures}, {size} מ״ב, נכתבו לקובץ &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>{complete} of {count} articles are complete, {size}.</source><translation>&#x2068;{complete}&#x2069; מתוך {count} כתבות שלמות, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>{count} KB</source><translation>{count} ק״ב</translation></message></context>
<context><name>Sentences</name><message><source>{count} KB/s</source><translation>{count} ק״ב/ש׳</translation></message></context>
<context><name>Sentences</name><message><source>{count} MB</source><translation>{count} מ״ב</translation></message></context>
<context><name>Sentences</name><message><source>{count} MB/s</source><translation>{count} מ״ב/ש׳</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles</source><translation>{count} כתבות</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles are left out: there is no room for them.</source><translation>{count} כתבות נשארות בחוץ: אין להן מקום.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked read.</source><translation>{count} כתבות סומנו כנקראו.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked starred.</source><translation>{count} כוכבים נוספו.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked unread.</source><translation>{count} כתבות סומנו כלא נקראו.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked unstarred.</source><translation>{count} כוכבים הוסרו.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles, {time} of reading for a trip of {trip}.</source><translation>{count} כתבות, {time} של קריאה לנסיעה של &#x2068;{trip}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>{count} comments</source><translation>{count} תגובות</translation></message></context>
<context><name>Sentences</name><message><source>{count} could not be had</source><translation>{count} לא ניתנו להשגה</translation></message></context>
<context><name>Sentences</name><message><source>{count} could not be sent; “broadsheet outbox” says why.</source><translation>{count} לא נשלחו; „broadsheet outbox” אומר מדוע.</translation></message></context>
<context><name>Sentences</name><message><source>{count} failed</source><translation>{count} נכשלו</translation></message></context>
<context><name>Sentences</name><message><source>{count} feeds</source><translation>{count} ערוצים</translation></message></context>
<context><name>Sentences</name><message><source>{count} feeds written to {file}.</source><translation>{count} ערוצים נכתבו לקובץ &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>{count} lack pictures or comments.</source><translation>ב־{count} מהן חסרות תמונות או תגובות.</translation></message></context>
<context><name>Sentences</name><message><source>{count} new articles</source><translation>{count} כתבות חדשות</translation></message></context>
<context><name>Sentences</name><message><source>{count} new feeds</source><translation>{count} ערוצים חדשים</translation></message></context>
<context><name>Sentences</name><message><source>{count} notes</source><translation>{count} הערות</translation></message></context>
<context><name>Sentences</name><message><source>{count} of this feed’s articles could not be read.</source><translation>{count} מכתבות הערוץ לא ניתנו לקריאה.</translation></message></context>
<context><name>Sentences</name><message><source>{count} pages</source><translation>{count} דפים</translation></message></context>
<context><name>Sentences</name><message><source>{count} pictures</source><translation>{count} תמונות</translation></message></context>
<context><name>Sentences</name><message><source>{count} sent.</source><translation>{count} נשלחו.</translation></message></context>
<context><name>Sentences</name><message><source>{count} unchanged</source><translation>{count} ללא שינוי</translation></message></context>
<context><name>Sentences</name><message><source>{count} updated</source><translation>{count} עודכנו</translation></message></context>
<context><name>Sentences</name><message><source>{date}, {year}</source><translation>&#x2068;{date}&#x2069; {year}</translation></message></context>
<context><name>Sentences</name><message><source>{date}, {year}, {time}</source><translation>&#x2068;{date}&#x2069; {year}, {time}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {month}</source><translation>{day} ב{month}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {month} {year}</source><translation>{day} ב{month} {year}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {time}</source><translation>{day} {time}</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} MB</source><translation>{done} מתוך {total} מ״ב</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} feeds</source><translation>{done} מתוך {total} ערוצים</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} kept for reading offline</source><translation>{done} מתוך {total} נשמרו לקריאה לא מקוונת</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} packed</source><translation>{done} מתוך {total} נארזו</translation></message></context>
<context><name>Sentences</name><message><source>{fault}: mended.</source><translation>{fault}: תוקן.</translation></message></context>
<context><name>Sentences</name><message><source>{feeds} in {length}: {news}.</source><translation>{feeds} תוך {length}: {news}.</translation></message></context>
<context><name>Sentences</name><message><source>{feeds}: “broadsheet refresh” fetches them.</source><translation>{feeds}: “broadsheet refresh” מעדכן אותם.</translation></message></context>
<context><name>Sentences</name><message><source>{first} and {last}</source><translation>&#x2068;{first}&#x2069; ו&#x2068;{last}&#x2069;</translation></message></context>
<context><name>Sentences</name><message><source>{folder} is within the library itself: choose another folder.</source><translation>&#x2068;{folder}&#x2069; נמצאת בתוך הספרייה עצמה: יש לבחור תיקייה אחרת.</translation></message></context>
<context><name>Sentences</name><message><source>{here} here, about {more} to fetch.</source><translation>&#x2068;{here}&#x2069; כבר כאן, עוד כ־&#x2068;{more}&#x2069; להורדה.</translation></message></context>
<context><name>Sentences</name><message><source>{here} here, nothing to fetch.</source><translation>&#x2068;{here}&#x2069; כבר כאן, אין מה להוריד.</translation></message></context>
<context><name>Sentences</name><message><source>{host} answered with an error ({status}).</source><translation>&#x2068;{host}&#x2069; השיב בשגיאה ({status}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} broke off before everything had come.</source><translation>&#x2068;{host}&#x2069; ניתק לפני שהכול הגיע.</translation></message></context>
<context><name>Sentences</name><message><source>{host} did not answer within {length}.</source><translation>&#x2068;{host}&#x2069; לא השיב בזמן ({length}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} does not let us read this feed.</source><translation>&#x2068;{host}&#x2069; אינו מרשה לקרוא ערוץ זה.</translation></message></context>
<context><name>Sentences</name><message><source>{host} has nothing at this address.</source><translation>&#x2068;{host}&#x2069;: אין דבר בכתובת זו.</translation></message></context>
<context><name>Sentences</name><message><source>{host} is busy and asks us to come back in {length}.</source><translation>&#x2068;{host}&#x2069; עמוס ומבקש לחזור בעוד {length}.</translation></message></context>
<context><name>Sentences</name><message><source>{host} is busy and asks us to come back later.</source><translation>&#x2068;{host}&#x2069; עמוס ומבקש לחזור מאוחר יותר.</translation></message></context>
<context><name>Sentences</name><message><source>{host} is on your own network, where news from outside may not reach.</source><translation>&#x2068;{host}&#x2069; נמצא ברשת הפנימית, ולתוכן מבחוץ אין גישה אליה.</translation></message></context>
<context><name>Sentences</name><message><source>{host} refused the connection.</source><translation>&#x2068;{host}&#x2069; סירב להתחבר.</translation></message></context>
<context><name>Sentences</name><message><source>{host} says that this feed has ended; it will not be asked for again.</source><translation>&#x2068;{host}&#x2069; מודיע שהערוץ נסגר; הוא לא יתעדכן עוד.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sends us round in circles.</source><translation>&#x2068;{host}&#x2069; שולח אותנו סחור סחור.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sent an empty page instead of a feed.</source><translation>&#x2068;{host}&#x2069; שלח דף ריק במקום ערוץ.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sent more than {limit_mb} MB, which is too much.</source><translation>&#x2068;{host}&#x2069; שלח יותר מ־{limit_mb} מ״ב, וזה יותר מדי.</translation></message></context>
<context><name>Sentences</name><message><source>{host} wants a name and a password, or does not accept the ones given.</source><translation>&#x2068;{host}&#x2069; דורש שם וסיסמה, או אינו מקבל את אלה שניתנו.</translation></message></context>
<context><name>Sentences</name><message><source>{hours} h</source><translation>&#x2068;{hours}&#x2069; שע׳</translation></message></context>
<context><name>Sentences</name><message><source>{hours} h {minutes} min</source><translation>&#x2068;{hours}&#x2069; שע׳ &#x2068;{minutes}&#x2069; דק׳</translation></message></context>
<context><name>Sentences</name><message><source>{listed} of {count}; --limit N lists more.</source><translation>{listed} מתוך {count}; &#x200E;--limit N מציג עוד.</translation></message></context>
<context><name>Sentences</name><message><source>{minutes} min</source><translation>&#x2068;{minutes}&#x2069; דק׳</translation></message></context>
<context><name>Sentences</name><message><source>{notes} written to {file}.</source><translation>&#x2068;{notes}&#x2069; נכתבו אל &#x2068;{file}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>{n} days</source><translation>{n} ימים</translation></message></context>
<context><name>Sentences</name><message><source>{n} hours</source><translation>{n} שעות</translation></message></context>
<context><name>Sentences</name><message><source>{n} minutes</source><translation>{n} דקות</translation></message></context>
<context><name>Sentences</name><message><source>{n} seconds</source><translation>{n} שניות</translation></message></context>
<context><name>Sentences</name><message><source>{time} left</source><translation>נותרו {time}</translation></message></context>
<context><name>Sentences</name><message><source>{title} (it was here already)</source><translation>&#x2068;{title}&#x2069; (כבר היה כאן)</translation></message></context>
<context><name>Sentences</name><message><source>{what} kept for reading offline</source><translation>&#x2068;{what}&#x2069; נשמרו לקריאה לא מקוונת</translation></message></context>
<context><name>Sentences</name><message><source>{whole}.{tenths} GB</source><translation>&#x2068;{whole}&#x2069;.&#x2068;{tenths}&#x2069; ג״ב</translation></message></context>
<context><name>Sentences</name><message><source>“{address}” is not an address that can be read.</source><translation>“&#x2068;{address}&#x2069;” איננה כתובת שאפשר לקרוא.</translation></message></context>
<context><name>Sentences</name><message><source>“{address}” was left out: only http and https addresses can be subscribed to.</source><translation>“&#x2068;{address}&#x2069;” הושמטה: אפשר להירשם רק לכתובות http ו־https.</translation></message></context>
<context><name>Sentences</name><message><source>“{feed}” does not say that it has moved.</source><translation>“{feed}” אינו מודיע שעבר לכתובת אחרת.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}”</source><translation>“&#x2068;{name}&#x2069;”</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” cannot be read: {reason}.</source><translation>לא ניתן לקרוא את “&#x2068;{name}&#x2069;”: &#x2068;{reason}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” cannot be written: {reason}.</source><translation>לא ניתן לכתוב את “&#x2068;{name}&#x2069;”: &#x2068;{reason}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is a feed that does not say at which address it is.</source><translation>„&#x2068;{name}&#x2069;“ הוא ערוץ שאינו אומר באיזו כתובת הוא נמצא.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is a feed; add it by its address, {address}.</source><translation>„&#x2068;{name}&#x2069;“ הוא ערוץ; אפשר להוסיפו לפי כתובתו, &#x2068;{address}&#x2069;.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a backup of a library, or it is damaged. Nothing was changed.</source><translation>”&#x2068;{name}&#x2069;“ אינו גיבוי של ספרייה, או שהוא פגום. דבר לא השתנה.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a list of starred articles (JSON).</source><translation>“&#x2068;{name}&#x2069;” אינו רשימת כתבות מסומנות (JSON).</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a list of subscriptions (OPML).</source><translation>“&#x2068;{name}&#x2069;” אינו רשימת ערוצים (OPML).</translation></message></context>
<context><name>Sentences</name><message><source>“{words}” is not something a list can be asked for.</source><translation>“&#x2068;{words}&#x2069;” אינו דבר שאפשר לבקש מרשימה.</translation></message></context>
<context><name>Share</name><message><source>Copy as Markdown</source><translation>העתקה כ־Markdown</translation></message></context>
<context><name>Share</name><message><source>Copy as quotation</source><translation>העתקה כציטוט</translation></message></context>
<context><name>Share</name><message><source>Copy link</source><translation>העתקת הקישור</translation></message></context>
<context><name>Share</name><message><source>E-mail</source><translation>דוא״ל</translation></message></context>
<context><name>ShareCommands</name><message><source>Copied.</source><translation>הועתק.</translation></message></context>
<context><name>ShareCommands</name><message><source>No program was found to open {address}.</source><translation>לא נמצאה תוכנה שתפתח את &#x2068;{address}&#x2069;.</translation></message></context>
<context><name>ShareCommands</name><message><source>Respond to this story</source><translation>תגובה לכתבה</translation></message></context>
<context><name>ShareCommands</name><message><source>Share this story</source><translation>שיתוף הכתבה</translation></message></context>
<context><name>ShareCommands</name><message><source>This article has no link that could be shared.</source><translation>לכתבה הזאת אין קישור שאפשר לשתף.</translation></message></context>
<context><name>ShareCommands</name><message><source>You are offline: kept in the outbox until you are back.</source><translation>אין חיבור: נשמר בתיבת היוצאים עד שהחיבור יחזור.</translation></message></context>
<context><name>ShareMenu</name><message><source>Change this list…</source><translation>שינוי הרשימה…</translation></message></context>
<context><name>ShareMenu</name><message><source>Share</source><translation>שיתוף</translation></message></context>
<context><name>SharingPage</name><message><source>&amp;Mastodon server</source><translation>שרת &amp;Mastodon</translation></message></context>
<context><name>SharingPage</name><message><source>Places to share to</source><translation>יעדים לשיתוף</translation></message></context>
<context><name>SharingPage</name><message><source>“{name}” is no server’s name.</source><translation>״&#x2068;{name}&#x2069;״ אינו שם של שרת.</translation></message></context>
<context><name>ShelfCommands</name><message><source>There is a tag “{name}” already.</source><translation>התגית “&#x2068;{name}&#x2069;” כבר קיימת.</translation></message></context>
<context><name>ShelfCommands</name><message><source>{count} articles</source><translation>{count} כתבות</translation></message></context>
<context><name>Sidebar</name><message><source>All unread</source><translation>כל מה שלא נקרא</translation></message></context>
<context><name>Sidebar</name><message><source>Places and feeds</source><translation>מקומות וערוצים</translation></message></context>
<context><name>Sidebar</name><message><source>Starred</source><translation>מסומנות בכוכב</translation></message></context>
<context><name>Sidebar</name><message><source>Today</source><translation>היום</translation></message></context>
<context><name>SidebarFilter</name><message><source>Filter feeds</source><translation>סינון ערוצים</translation></message></context>
<context><name>SidebarFilter</name><message><source>No feed has all of these words.</source><translation>אין ערוץ עם כל המילים האלה.</translation></message></context>
<context><name>SidebarFilter</name><message><source>Nothing found</source><translation>לא נמצא דבר</translation></message></context>
<context><name>SidebarFoot</name><message><source>Keeping for offline: {done} of {total}</source><translation>נשמר לקריאה לא מקוונת: {done} מתוך {total}</translation></message></context>
<context><name>SidebarFoot</name><message><source>Keeping for offline…</source><translation>נשמר לקריאה לא מקוונת…</translation></message></context>
<context><name>SidebarFoot</name><message><source>Offline</source><translation>לא מקוון</translation></message></context>
<context><name>SidebarFoot</name><message><source>One unread</source><translation>פריט אחד לא נקרא</translation></message></context>
<context><name>SidebarFoot</name><message><source>{count} complete offline</source><translation>{count} שלמים לא מקוון</translation></message></context>
<context><name>SidebarFoot</name><message><source>{count} unread</source><translation>{count} לא נקראו</translation></message></context>
<context><name>SidebarModel</name><message><source>{count} starred</source><translation>{count} מסומנות בכוכב</translation></message></context>
<context><name>SidebarModel</name><message><source>{count} unread</source><translation>{count} לא נקראו</translation></message></context>
<context><name>SidebarRow</name><message><source>Name</source><translation>שם</translation></message></context>
<context><name>SpaceDialog</name><message><source>Counting…</source><translation>בספירה…</translation></message></context>
<context><name>SpaceDialog</name><message><source>Feeds and what they take</source><translation>ערוצים ומה שהם תופסים</translation></message></context>
<context><name>SpaceDialog</name><message><source>On the disk: the library {library}, pictures and files {media}, copies {copies}.</source><translation>בדיסק: הספרייה &#x2068;{library}&#x2069;, תמונות וקבצים &#x2068;{media}&#x2069;, עותקים &#x2068;{copies}&#x2069;.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Pictures, files and pages take {used} of the {quota} they may take.</source><translation>תמונות, קבצים ודפים תופסים &#x2068;{used}&#x2069; מתוך &#x2068;{quota}&#x2069; שהוקצו להם.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Pictures, files and pages take {used}; there is no limit.</source><translation>תמונות, קבצים ודפים תופסים &#x2068;{used}&#x2069;; אין הגבלה.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Preferences…</source><translation>העדפות…</translation></message></context>
<context><name>SpaceDialog</name><message><source>Space</source><translation>מקום</translation></message></context>
<context><name>SpaceDialog</name><message><source>Space used</source><translation>מקום תפוס</translation></message></context>
<context><name>SpaceModel</name><message><source>Articles</source><translation>כתבות</translation></message></context>
<context><name>SpaceModel</name><message><source>Feed</source><translation>ערוץ</translation></message></context>
<context><name>SpaceModel</name><message><source>Files</source><translation>קבצים</translation></message></context>
<context><name>SpaceModel</name><message><source>Icons</source><translation>סמלים</translation></message></context>
<context><name>SpaceModel</name><message><source>In all</source><translation>סך הכול</translation></message></context>
<context><name>SpaceModel</name><message><source>No feed any more</source><translation>בלי ערוץ</translation></message></context>
<context><name>SpaceModel</name><message><source>Pages</source><translation>דפים</translation></message></context>
<context><name>SpaceModel</name><message><source>Pictures</source><translation>תמונות</translation></message></context>
<context><name>SpaceModel</name><message><source>Text</source><translation>טקסט</translation></message></context>
<context><name>Speaking</name><message><source>The voice does not answer: {reason}.</source><translation>הקול אינו עונה: &#x2068;{reason}&#x2069;.</translation></message></context>
<context><name>SpeechBar</name><message><source>Faster</source><translation>מהר יותר</translation></message></context>
<context><name>SpeechBar</name><message><source>Go on</source><translation>המשך</translation></message></context>
<context><name>SpeechBar</name><message><source>Next article</source><translation>הכתבה הבאה</translation></message></context>
<context><name>SpeechBar</name><message><source>Pause</source><translation>הפוגה</translation></message></context>
<context><name>SpeechBar</name><message><source>Reading aloud</source><translation>הקראה</translation></message></context>
<context><name>SpeechBar</name><message><source>Slower</source><translation>לאט יותר</translation></message></context>
<context><name>SpeechBar</name><message><source>Stop</source><translation>עצירה</translation></message></context>
<context><name>SpeechBar</name><message><source>{rate} ×</source><translation>&#x2068;{rate}&#x2069; ×</translation></message></context>
<context><name>StarterList</name><message><source>&amp;Language</source><translation>&amp;שפה</translation></message></context>
<context><name>StarterList</name><message><source>A &amp;folder for each topic</source><translation>&amp;תיקייה לכל נושא</translation></message></context>
<context><name>StarterList</name><message><source>Choose some to begin with; each can be deleted again at any time.</source><translation>אפשר לבחור כמה להתחלה; כל אחד ניתן למחיקה בכל עת.</translation></message></context>
<context><name>StarterList</name><message><source>Feeds by topic</source><translation>ערוצים לפי נושא</translation></message></context>
<context><name>StarterList</name><message><source>Language</source><translation>שפה</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe</source><translation>הרשמה</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe to one feed</source><translation>הרשמה לערוץ אחד</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe to {count} feeds</source><translation>הרשמה ל־{count} ערוצים</translation></message></context>
<context><name>StarterList</name><message><source>Subscribing: {done} of {total}</source><translation>הרשמה: {done} מתוך {total}</translation></message></context>
<context><name>StarterList</name><message><source>Subscribing…</source><translation>הרשמה מתבצעת…</translation></message></context>
<context><name>StarterList</name><message><source>Well-known feeds</source><translation>ערוצים מוכרים</translation></message></context>
<context><name>StarterList</name><message><source>{name} (already there)</source><translation>&#x2068;{name}&#x2069; (כבר קיים)</translation></message></context>
<context><name>Starters</name><message><source>Business</source><translation>כלכלה</translation></message></context>
<context><name>Starters</name><message><source>Culture</source><translation>תרבות</translation></message></context>
<context><name>Starters</name><message><source>News</source><translation>חדשות</translation></message></context>
<context><name>Starters</name><message><source>Science</source><translation>מדע</translation></message></context>
<context><name>Starters</name><message><source>Sport</source><translation>ספורט</translation></message></context>
<context><name>Starters</name><message><source>Technology</source><translation>טכנולוגיה</translation></message></context>
<context><name>Status</name><message><source>Network</source><translation>רשת</translation></message></context>
<context><name>Status</name><message><source>Outbox</source><translation>תיבת היוצאים</translation></message></context>
<context><name>Status</name><message><source>Progress</source><translation>התקדמות</translation></message></context>
<context><name>Status</name><message><source>Status</source><translation>מצב</translation></message></context>
<context><name>Status</name><message><source>Stop</source><translation>עצירה</translation></message></context>
<context><name>Status</name><message><source>Stop (Esc)</source><translation>עצירה (Esc)</translation></message></context>
<context><name>TableView</name><message><source>&amp;Close</source><translation>&amp;סגירה</translation></message></context>
<context><name>TableView</name><message><source>Table</source><translation>טבלה</translation></message></context>
<context><name>Tables</name><message><source>This article has no table.</source><translation>אין טבלה בכתבה.</translation></message></context>
<context><name>TagArticles</name><message><source>Enter makes a new tag “{name}”.</source><translation>Enter יוצר תגית חדשה “&#x2068;{name}&#x2069;”.</translation></message></context>
<context><name>TagArticles</name><message><source>Find a tag, or name a new one</source><translation>חיפוש תגית, או שם לתגית חדשה</translation></message></context>
<context><name>TagArticles</name><message><source>Tag</source><translation>תגית</translation></message></context>
<context><name>TagArticles</name><message><source>Tags</source><translation>תגיות</translation></message></context>
<context><name>Tagging</name><message><source>One article tagged “{name}”.</source><translation>כתבה אחת תויגה “&#x2068;{name}&#x2069;”.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” deleted.</source><translation>התגית “&#x2068;{name}&#x2069;” נמחקה.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” taken off one article.</source><translation>התגית “&#x2068;{name}&#x2069;” הוסרה מכתבה אחת.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” taken off {count} articles.</source><translation>התגית “&#x2068;{name}&#x2069;” הוסרה מ־{count} כתבות.</translation></message></context>
<context><name>Tagging</name><message><source>{count} articles tagged “{name}”.</source><translation>{count} כתבות תויגו “&#x2068;{name}&#x2069;”.</translation></message></context>
<context><name>Tagging</name><message><source>“{old}” is now called “{name}”.</source><translation>השם “&#x2068;{old}&#x2069;” שונה ל“&#x2068;{name}&#x2069;”.</translation></message></context>
<context><name>Talk</name><message><source>Fetching the comments…</source><translation>התגובות נטענות…</translation></message></context>
<context><name>Talk</name><message><source>Nobody has said anything yet.</source><translation>עדיין אין תגובות.</translation></message></context>
<context><name>Talk</name><message><source>One new comment.</source><translation>תגובה חדשה אחת.</translation></message></context>
<context><name>Talk</name><message><source>Show</source><translation>הצגה</translation></message></context>
<context><name>Talk</name><message><source>The comments are not here, and there is no network.</source><translation>התגובות אינן כאן, ואין רשת.</translation></message></context>
<context><name>Talk</name><message><source>This article says nothing of comments.</source><translation>בכתבה זו לא צוינו תגובות.</translation></message></context>
<context><name>Talk</name><message><source>{count} new comments.</source><translation>{count} תגובות חדשות.</translation></message></context>
<context><name>Telling</name><message><source>1 article</source><translation>כתבה אחת</translation></message></context>
<context><name>Telling</name><message><source>Everything of these articles is here.</source><translation>כל הכתבות האלה כאן.</translation></message></context>
<context><name>Telling</name><message><source>Everything of this article is here.</source><translation>כל הכתבה כאן.</translation></message></context>
<context><name>Telling</name><message><source>Mark read</source><translation>סימון כנקרא</translation></message></context>
<context><name>Telling</name><message><source>Mark unread</source><translation>סימון כלא נקרא</translation></message></context>
<context><name>Telling</name><message><source>Nothing new.</source><translation>אין חדש.</translation></message></context>
<context><name>Telling</name><message><source>One feed could not be refreshed.</source><translation>ערוץ אחד לא ניתן לרענון.</translation></message></context>
<context><name>Telling</name><message><source>One new article.</source><translation>כתבה חדשה אחת.</translation></message></context>
<context><name>Telling</name><message><source>One thing is still missing; what is kept says why.</source><translation>דבר אחד עדיין חסר; רשימת מה שנשמר אומרת מדוע.</translation></message></context>
<context><name>Telling</name><message><source>Redo</source><translation>ביצוע מחדש</translation></message></context>
<context><name>Telling</name><message><source>Refreshed at {time}</source><translation>רוענן בשעה {time}</translation></message></context>
<context><name>Telling</name><message><source>Refreshing</source><translation>רענון</translation></message></context>
<context><name>Telling</name><message><source>Refreshing {done} of {total}</source><translation>רענון {done} מתוך {total}</translation></message></context>
<context><name>Telling</name><message><source>Search: {words}</source><translation>חיפוש: &#x2068;{words}&#x2069;</translation></message></context>
<context><name>Telling</name><message><source>Something went wrong that should not; the log has the details.</source><translation>משהו השתבש באופן בלתי צפוי; הפרטים ביומן.</translation></message></context>
<context><name>Telling</name><message><source>Star</source><translation>הוספת כוכב</translation></message></context>
<context><name>Telling</name><message><source>Stopped; what had come is kept.</source><translation>נעצר; מה שהגיע נשמר.</translation></message></context>
<context><name>Telling</name><message><source>Taken back: {what}</source><translation>בוטל: &#x2068;{what}&#x2069;</translation></message></context>
<context><name>Telling</name><message><source>The library cannot be opened</source><translation>לא ניתן לפתוח את הספרייה</translation></message></context>
<context><name>Telling</name><message><source>The mark could not be kept: {reason}</source><translation>הסימון לא נשמר: &#x2068;{reason}&#x2069;</translation></message></context>
<context><name>Telling</name><message><source>The refresh broke off and is being started again.</source><translation>הרענון נקטע ומתחיל מחדש.</translation></message></context>
<context><name>Telling</name><message><source>Undo</source><translation>ביטול</translation></message></context>
<context><name>Telling</name><message><source>Unstar</source><translation>הסרת הכוכב</translation></message></context>
<context><name>Telling</name><message><source>{count} articles</source><translation>{count} כתבות</translation></message></context>
<context><name>Telling</name><message><source>{count} chosen</source><translation>{count} נבחרו</translation></message></context>
<context><name>Telling</name><message><source>{count} feeds could not be refreshed.</source><translation>{count} ערוצים לא ניתנו לרענון.</translation></message></context>
<context><name>Telling</name><message><source>{count} found</source><translation>{count} נמצאו</translation></message></context>
<context><name>Telling</name><message><source>{count} new articles.</source><translation>{count} כתבות חדשות.</translation></message></context>
<context><name>Telling</name><message><source>{count} things are still missing; what is kept says why.</source><translation>{count} דברים עדיין חסרים; רשימת מה שנשמר אומרת מדוע.</translation></message></context>
<context><name>Telling</name><message><source>{count} unread</source><translation>{count} לא נקראו</translation></message></context>
<context><name>Tray</name><message><source>Open Broadsheet</source><translation>פתיחת Broadsheet</translation></message></context>
<context><name>Tray</name><message><source>{count} unread</source><translation>{count} לא נקראו</translation></message></context>
<context><name>Viewer</name><message><source>Close (Escape)</source><translation>סגירה (Escape)</translation></message></context>
<context><name>Viewer</name><message><source>Copy</source><translation>העתקה</translation></message></context>
<context><name>Viewer</name><message><source>Copy (Ctrl+C)</source><translation>העתקה (Ctrl+C)</translation></message></context>
<context><name>Viewer</name><message><source>Fit</source><translation>התאמה</translation></message></context>
<context><name>Viewer</name><message><source>Fit into the window (0)</source><translation>התאמה לחלון (0)</translation></message></context>
<context><name>Viewer</name><message><source>Larger (+)</source><translation>הגדלה (+)</translation></message></context>
<context><name>Viewer</name><message><source>Next picture (Right)</source><translation>התמונה הבאה (ימינה)</translation></message></context>
<context><name>Viewer</name><message><source>Picture copied.</source><translation>התמונה הועתקה.</translation></message></context>
<context><name>Viewer</name><message><source>Picture {n} of {count}</source><translation>תמונה {n} מתוך {count}</translation></message></context>
<context><name>Viewer</name><message><source>Previous picture (Left)</source><translation>התמונה הקודמת (שמאלה)</translation></message></context>
<context><name>Viewer</name><message><source>Save as (Ctrl+S)</source><translation>שמירה בשם (Ctrl+S)</translation></message></context>
<context><name>Viewer</name><message><source>Save as…</source><translation>שמירה בשם…</translation></message></context>
<context><name>Viewer</name><message><source>Smaller (-)</source><translation>הקטנה (-)</translation></message></context>
<context><name>Viewer</name><message><source>The picture’s file cannot be read.</source><translation>אי אפשר לקרוא את קובץ התמונה.</translation></message></context>
<context><name>Viewing</name><message><source>There is no picture here to look at.</source><translation>אין כאן תמונה לצפייה.</translation></message></context>
<context><name>Views</name><message><source>View renamed “{name}”.</source><translation>שם התצוגה שונה ל“&#x2068;{name}&#x2069;”.</translation></message></context>
<context><name>Views</name><message><source>View “{name}” deleted.</source><translation>התצוגה “&#x2068;{name}&#x2069;” נמחקה.</translation></message></context>
<context><name>Views</name><message><source>View “{name}” saved.</source><translation>התצוגה “&#x2068;{name}&#x2069;” נשמרה.</translation></message></context>
<context><name>Voice</name><message><source>Reading aloud comes as an extra: install “broadsheet[speech]” with pip.</source><translation>ההקראה היא תוספת: יש להתקין ״broadsheet[speech]״ בעזרת pip.</translation></message></context>
<context><name>Voice</name><message><source>The voice cannot be used: {reason}.</source><translation>אי אפשר להשתמש בקול: &#x2068;{reason}&#x2069;.</translation></message></context>
<context><name>Voice</name><message><source>This system has no voice: add one in its settings for speech.</source><translation>במערכת הזאת אין קול: אפשר להוסיף אחד בהגדרות הדיבור שלה.</translation></message></context>
<context><name>Voice</name><message><source>This system has no voice: install “speech-dispatcher” to have one.</source><translation>במערכת הזאת אין קול: יש להתקין ״speech-dispatcher״.</translation></message></context>
<context><name>When</name><message><source>Apr</source><translation>אפר׳</translation></message></context>
<context><name>When</name><message><source>Aug</source><translation>אוג׳</translation></message></context>
<context><name>When</name><message><source>Dec</source><translation>דצמ׳</translation></message></context>
<context><name>When</name><message><source>Feb</source><translation>פבר׳</translation></message></context>
<context><name>When</name><message><source>Fri</source><translation>יום ו׳</translation></message></context>
<context><name>When</name><message><source>Jan</source><translation>ינו׳</translation></message></context>
<context><name>When</name><message><source>Jul</source><translation>יולי</translation></message></context>
<context><name>When</name><message><source>Jun</source><translation>יוני</translation></message></context>
<context><name>When</name><message><source>Mar</source><translation>מרץ</translation></message></context>
<context><name>When</name><message><source>May</source><translation>מאי</translation></message></context>
<context><name>When</name><message><source>Mon</source><translation>יום ב׳</translation></message></context>
<context><name>When</name><message><source>Nov</source><translation>נוב׳</translation></message></context>
<context><name>When</name><message><source>Oct</source><translation>אוק׳</translation></message></context>
<context><name>When</name><message><source>Sat</source><translation>שבת</translation></message></context>
<context><name>When</name><message><source>Sep</source><translation>ספט׳</translation></message></context>
<context><name>When</name><message><source>Sun</source><translation>יום א׳</translation></message></context>
<context><name>When</name><message><source>Thu</source><translation>יום ה׳</translation></message></context>
<context><name>When</name><message><source>Today</source><translation>היום</translation></message></context>
<context><name>When</name><message><source>Tue</source><translation>יום ג׳</translation></message></context>
<context><name>When</name><message><source>Wed</source><translation>יום ד׳</translation></message></context>
<context><name>When</name><message><source>Yesterday</source><translation>אתמול</translation></message></context>
<context><name>When</name><message><source>d MMMM yyyy</source><translation>d בMMMM yyyy</translation></message></context>
<context><name>When</name><message><source>{day} {month}</source><translation>{day} ב{month}</translation></message></context>
<context><name>When</name><message><source>{day} {month} {year}</source><translation>{day} ב{month} {year}</translation></message></context>
<context><name>Whole</name><message><source>All files (*)</source><translation>כל הקבצים (*)</translation></message></context>
<context><name>Whole</name><message><source>Articles, pictures, notes and settings go into one file. Passwords of feeds do not travel: they stay in this computer’s keyring.</source><translation>כתבות, תמונות, הערות והגדרות נכנסות לקובץ אחד. סיסמאות של ערוצים אינן עוברות: הן נשארות במחזיק המפתחות של המחשב הזה.</translation></message></context>
<context><name>Whole</name><message><source>Back up</source><translation>גיבוי</translation></message></context>
<context><name>Whole</name><message><source>Back up the library</source><translation>גיבוי הספרייה</translation></message></context>
<context><name>Whole</name><message><source>Backups (*.zip)</source><translation>גיבויים (*.zip)</translation></message></context>
<context><name>Whole</name><message><source>Move</source><translation>העברה</translation></message></context>
<context><name>Whole</name><message><source>Move the library</source><translation>העברת הספרייה</translation></message></context>
<context><name>Whole</name><message><source>Restore</source><translation>שחזור</translation></message></context>
<context><name>Whole</name><message><source>Restore a backup</source><translation>שחזור מגיבוי</translation></message></context>
<context><name>Whole</name><message><source>Show</source><translation>הצגה</translation></message></context>
<context><name>Whole</name><message><source>Stopped; nothing was changed.</source><translation>נעצר; דבר לא השתנה.</translation></message></context>
<context><name>Whole</name><message><source>The library is copied from {here} to {there} and checked, and used there from now on. The former one stays until you delete it. Broadsheet’s window closes for a moment. Passwords of feeds stay in this computer’s keyring.</source><translation>הספרייה מועתקת מ־&#x2068;{here}&#x2069; אל &#x2068;{there}&#x2069;, נבדקת, ומכאן ואילך בשימוש שם. הקודמת נשארת עד שתימחק. החלון של Broadsheet נסגר לרגע. סיסמאות של ערוצים נשארות במחזיק המפתחות של המחשב הזה.</translation></message></context>
<context><name>Whole</name><message><source>The library is in {file} ({size}).</source><translation>הספרייה נמצאת ב־&#x2068;{file}&#x2069; ({size}).</translation></message></context>
<context><name>Whole</name><message><source>The library of “{file}” takes the place of the one that is open. It is checked first, and what is here now is kept aside. Broadsheet’s window closes for a moment. Passwords of feeds are not in a backup.</source><translation>הספרייה מתוך ”&#x2068;{file}&#x2069;“ באה במקום זו הפתוחה. תחילה היא נבדקת, ומה שכאן עכשיו נשמר בצד. החלון של Broadsheet נסגר לרגע. סיסמאות של ערוצים אינן בגיבוי.</translation></message></context>
<context><name>WholeDialog</name><message><source>Progress</source><translation>התקדמות</translation></message></context>
<context><name>WholeDialog</name><message><source>{done} of {total} MB</source><translation>{done} מתוך {total} מ״ב</translation></message></context>
<context><name>Window</name><message><source>All unread</source><translation>כל מה שלא נקרא</translation></message></context>
<context><name>Window</name><message><source>Choose at most {count} articles to open them at once.</source><translation>אפשר לפתוח בבת אחת עד {count} כתבות.</translation></message></context>
<context><name>Window</name><message><source>Link copied.</source><translation>הקישור הועתק.</translation></message></context>
<context><name>Window</name><message><source>No program was found to open {address}.</source><translation>לא נמצאה תוכנה לפתיחת &#x2068;{address}&#x2069;.</translation></message></context>
<context><name>Window</name><message><source>One feed added.</source><translation>נוסף ערוץ אחד.</translation></message></context>
<context><name>Window</name><message><source>The logs are in {folder}.</source><translation>קובצי היומן נמצאים בתיקייה &#x2068;{folder}&#x2069;.</translation></message></context>
<context><name>Window</name><message><source>{count} feeds added.</source><translation>נוספו {count} ערוצים.</translation></message></context>
<context><name>Window</name><message><source>{count} links copied.</source><translation>{count} קישורים הועתקו.</translation></message></context>
</TS>
