<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
<context><name>About</name><message><source>&amp;Licences</source><translation>&amp;Lizenzen</translation></message></context>
<context><name>About</name><message><source>A news reader that is complete when you are offline.</source><translation>Ein Nachrichtenleser, der auch offline vollständig ist.</translation></message></context>
<context><name>About</name><message><source>A&amp;bout</source><translation>Ü&amp;ber</translation></message></context>
<context><name>About</name><message><source>Broadsheet {version}</source><translation>Broadsheet {version}</translation></message></context>
<context><name>About</name><message><source>Fonts and libraries</source><translation>Schriften und Programmbibliotheken</translation></message></context>
<context><name>About</name><message><source>Its logs lie in {folder}.</source><translation>Die Protokolle liegen in {folder}.</translation></message></context>
<context><name>About</name><message><source>Made by the Broadsheet authors. Free software under the MIT licence.</source><translation>Von den Autoren von Broadsheet. Freie Software unter der MIT-Lizenz.</translation></message></context>
<context><name>About</name><message><source>Terms</source><translation>Bedingungen</translation></message></context>
<context><name>About</name><message><source>Your library lies in {folder}.</source><translation>Ihre Bibliothek liegt in {folder}.</translation></message></context>
<context><name>ActionWords</name><message><source>address url clipboard</source><translation>Adresse URL Zwischenablage</translation></message></context>
<context><name>ActionWords</name><message><source>annotations highlights</source><translation>Anmerkungen Markierungen</translation></message></context>
<context><name>ActionWords</name><message><source>appearance mode colours colors background night</source><translation>Aussehen Modus Farben Hintergrund Nacht</translation></message></context>
<context><name>ActionWords</name><message><source>book ebook Kindle newspaper</source><translation>Buch E-Book Kindle Zeitung</translation></message></context>
<context><name>ActionWords</name><message><source>bug error help</source><translation>Fehler Bug Hilfe</translation></message></context>
<context><name>ActionWords</name><message><source>cancel</source><translation>abbrechen</translation></message></context>
<context><name>ActionWords</name><message><source>comment annotate write</source><translation>Kommentar anmerken schreiben</translation></message></context>
<context><name>ActionWords</name><message><source>copy save</source><translation>Kopie sichern speichern</translation></message></context>
<context><name>ActionWords</name><message><source>disconnect network internet flight</source><translation>trennen Netz Internet Flugmodus</translation></message></context>
<context><name>ActionWords</name><message><source>disk storage size memory quota</source><translation>Platte Speicher Größe Kontingent</translation></message></context>
<context><name>ActionWords</name><message><source>download</source><translation>herunterladen Download</translation></message></context>
<context><name>ActionWords</name><message><source>downloaded missing</source><translation>heruntergeladen fehlend</translation></message></context>
<context><name>ActionWords</name><message><source>errors broken dead problems</source><translation>Fehler kaputt tot Störungen Probleme</translation></message></context>
<context><name>ActionWords</name><message><source>exit close leave</source><translation>schließen verlassen</translation></message></context>
<context><name>ActionWords</name><message><source>favourite favorite save bookmark</source><translation>Favorit merken Lesezeichen</translation></message></context>
<context><name>ActionWords</name><message><source>favourites favorites saved Pocket Instapaper</source><translation>Favoriten gemerkt Pocket Instapaper</translation></message></context>
<context><name>ActionWords</name><message><source>find look for</source><translation>finden nachsehen</translation></message></context>
<context><name>ActionWords</name><message><source>focus distraction zen</source><translation>Fokus Ablenkung Konzentration</translation></message></context>
<context><name>ActionWords</name><message><source>group category</source><translation>Gruppe Kategorie</translation></message></context>
<context><name>ActionWords</name><message><source>help hotkeys keyboard</source><translation>Hilfe Tasten Tastatur</translation></message></context>
<context><name>ActionWords</name><message><source>images photos</source><translation>Fotos Abbildungen</translation></message></context>
<context><name>ActionWords</name><message><source>label category</source><translation>Etikett Kategorie</translation></message></context>
<context><name>ActionWords</name><message><source>logs debug</source><translation>Logs Fehlersuche</translation></message></context>
<context><name>ActionWords</name><message><source>mark underline</source><translation>markieren unterstreichen</translation></message></context>
<context><name>ActionWords</name><message><source>name title</source><translation>Name Titel</translation></message></context>
<context><name>ActionWords</name><message><source>offline download travel train plane</source><translation>offline herunterladen Zug Flugzeug unterwegs</translation></message></context>
<context><name>ActionWords</name><message><source>paper printer</source><translation>Papier Drucker</translation></message></context>
<context><name>ActionWords</name><message><source>print export</source><translation>drucken exportieren</translation></message></context>
<context><name>ActionWords</name><message><source>reader mode whole article</source><translation>Lesemodus ganzer Artikel</translation></message></context>
<context><name>ActionWords</name><message><source>recover copy</source><translation>zurückholen Kopie</translation></message></context>
<context><name>ActionWords</name><message><source>save later bookmark address</source><translation>sichern später Lesezeichen Adresse</translation></message></context>
<context><name>ActionWords</name><message><source>search page</source><translation>Seite durchsuchen</translation></message></context>
<context><name>ActionWords</name><message><source>send e-mail mail post</source><translation>senden E-Mail posten</translation></message></context>
<context><name>ActionWords</name><message><source>settings options configuration language font theme interval calendar</source><translation>Optionen Konfiguration Sprache Schrift Farbschema Thema Intervall Kalender</translation></message></context>
<context><name>ActionWords</name><message><source>settings options of the feed password interval</source><translation>Einstellungen Optionen des Feeds Passwort Intervall</translation></message></context>
<context><name>ActionWords</name><message><source>sidebar panel</source><translation>Seitenleiste Leiste</translation></message></context>
<context><name>ActionWords</name><message><source>smart folder saved search</source><translation>intelligenter Ordner gespeicherte Suche</translation></message></context>
<context><name>ActionWords</name><message><source>sort filter</source><translation>sortieren filtern</translation></message></context>
<context><name>ActionWords</name><message><source>sort order newest</source><translation>sortieren Reihenfolge neueste</translation></message></context>
<context><name>ActionWords</name><message><source>speech voice listen</source><translation>Sprache Stimme hören</translation></message></context>
<context><name>ActionWords</name><message><source>subscribe discover suggestions recommended newspapers</source><translation>abonnieren entdecken Vorschläge empfohlen Zeitungen</translation></message></context>
<context><name>ActionWords</name><message><source>subscribe subscription new rss atom podcast</source><translation>abonnieren Abonnement neu RSS Atom Podcast</translation></message></context>
<context><name>ActionWords</name><message><source>subscriptions load migrate</source><translation>Abonnements laden umziehen</translation></message></context>
<context><name>ActionWords</name><message><source>subscriptions save</source><translation>Abonnements sichern</translation></message></context>
<context><name>ActionWords</name><message><source>unsubscribe remove</source><translation>abbestellen entfernen</translation></message></context>
<context><name>ActionWords</name><message><source>update reload fetch synchronise sync</source><translation>neu laden holen synchronisieren</translation></message></context>
<context><name>ActionWords</name><message><source>version licence license help</source><translation>Version Lizenz Hilfe</translation></message></context>
<context><name>ActionWords</name><message><source>waiting send later</source><translation>wartend später senden</translation></message></context>
<context><name>ActionWords</name><message><source>web site original page</source><translation>Website Original Seite</translation></message></context>
<context><name>ActionWords</name><message><source>zoom in font bigger</source><translation>vergrößern Schrift Zoom</translation></message></context>
<context><name>ActionWords</name><message><source>zoom out font</source><translation>verkleinern Schrift Zoom</translation></message></context>
<context><name>ActionWords</name><message><source>zoom reset font normal</source><translation>zurücksetzen Schrift normal Zoom</translation></message></context>
<context><name>Actions</name><message><source>&amp;Article</source><translation>A&amp;rtikel</translation></message></context>
<context><name>Actions</name><message><source>&amp;File</source><translation>&amp;Datei</translation></message></context>
<context><name>Actions</name><message><source>&amp;Go</source><translation>&amp;Gehe zu</translation></message></context>
<context><name>Actions</name><message><source>&amp;Help</source><translation>&amp;Hilfe</translation></message></context>
<context><name>Actions</name><message><source>&amp;View</source><translation>&amp;Ansicht</translation></message></context>
<context><name>Actions</name><message><source>About Broadsheet</source><translation>Über Broadsheet</translation></message></context>
<context><name>Actions</name><message><source>Add feed…</source><translation>Feed hinzufügen…</translation></message></context>
<context><name>Actions</name><message><source>Add well-known feeds…</source><translation>Bekannte Feeds hinzufügen…</translation></message></context>
<context><name>Actions</name><message><source>All notes…</source><translation>Alle Notizen…</translation></message></context>
<context><name>Actions</name><message><source>Back to the list</source><translation>Zurück zur Liste</translation></message></context>
<context><name>Actions</name><message><source>Back to the story before</source><translation>Zurück zum vorigen Artikel</translation></message></context>
<context><name>Actions</name><message><source>Back up the library…</source><translation>Bibliothek sichern…</translation></message></context>
<context><name>Actions</name><message><source>Comments</source><translation>Kommentare</translation></message></context>
<context><name>Actions</name><message><source>Complete offline only</source><translation>Nur offline Vollständiges</translation></message></context>
<context><name>Actions</name><message><source>Copy link</source><translation>Link kopieren</translation></message></context>
<context><name>Actions</name><message><source>Copy the feed’s address</source><translation>Adresse des Feeds kopieren</translation></message></context>
<context><name>Actions</name><message><source>Dark theme</source><translation>Dunkles Farbschema</translation></message></context>
<context><name>Actions</name><message><source>Delete</source><translation>Löschen</translation></message></context>
<context><name>Actions</name><message><source>Export feeds (OPML)…</source><translation>Feeds exportieren (OPML)…</translation></message></context>
<context><name>Actions</name><message><source>Export notes…</source><translation>Notizen exportieren…</translation></message></context>
<context><name>Actions</name><message><source>Fee&amp;ds</source><translation>&amp;Feeds</translation></message></context>
<context><name>Actions</name><message><source>Feed health…</source><translation>Zustand der Feeds…</translation></message></context>
<context><name>Actions</name><message><source>Fetch what is missing now</source><translation>Fehlendes jetzt holen</translation></message></context>
<context><name>Actions</name><message><source>Filter feeds</source><translation>Feeds filtern</translation></message></context>
<context><name>Actions</name><message><source>Find in the article…</source><translation>Im Artikel suchen…</translation></message></context>
<context><name>Actions</name><message><source>Find the next place</source><translation>Nächste Fundstelle</translation></message></context>
<context><name>Actions</name><message><source>Find the place before</source><translation>Vorige Fundstelle</translation></message></context>
<context><name>Actions</name><message><source>Follow</source><translation>Folgen</translation></message></context>
<context><name>Actions</name><message><source>Follow the writer or section</source><translation>Dieser Person oder diesem Ressort folgen</translation></message></context>
<context><name>Actions</name><message><source>Follow this source</source><translation>Dieser Quelle folgen</translation></message></context>
<context><name>Actions</name><message><source>Forward again</source><translation>Wieder vorwärts</translation></message></context>
<context><name>Actions</name><message><source>Full screen</source><translation>Vollbild</translation></message></context>
<context><name>Actions</name><message><source>Full text or feed’s text</source><translation>Volltext oder Text des Feeds</translation></message></context>
<context><name>Actions</name><message><source>Go to anything…</source><translation>Alles finden…</translation></message></context>
<context><name>Actions</name><message><source>Highlight</source><translation>Hervorheben</translation></message></context>
<context><name>Actions</name><message><source>Import feeds (OPML)…</source><translation>Feeds importieren (OPML)…</translation></message></context>
<context><name>Actions</name><message><source>Import starred articles…</source><translation>Artikel mit Stern importieren…</translation></message></context>
<context><name>Actions</name><message><source>In the article</source><translation>Im Artikel</translation></message></context>
<context><name>Actions</name><message><source>Keep a page…</source><translation>Seite behalten…</translation></message></context>
<context><name>Actions</name><message><source>Keep the page of this link</source><translation>Seite dieses Links behalten</translation></message></context>
<context><name>Actions</name><message><source>Keyboard shortcuts</source><translation>Tastenkürzel</translation></message></context>
<context><name>Actions</name><message><source>Larger text</source><translation>Größere Schrift</translation></message></context>
<context><name>Actions</name><message><source>Light theme</source><translation>Helles Farbschema</translation></message></context>
<context><name>Actions</name><message><source>Look at the pictures</source><translation>Bilder ansehen</translation></message></context>
<context><name>Actions</name><message><source>Make an edition (EPUB)…</source><translation>Ausgabe erstellen (EPUB)…</translation></message></context>
<context><name>Actions</name><message><source>Mark all read</source><translation>Alles als gelesen markieren</translation></message></context>
<context><name>Actions</name><message><source>Mark read or unread</source><translation>Als gelesen oder ungelesen markieren</translation></message></context>
<context><name>Actions</name><message><source>Mark read what is above</source><translation>Alles darüber als gelesen markieren</translation></message></context>
<context><name>Actions</name><message><source>Mark read what is older</source><translation>Alles Ältere als gelesen markieren</translation></message></context>
<context><name>Actions</name><message><source>More by this writer</source><translation>Mehr von dieser Feder</translation></message></context>
<context><name>Actions</name><message><source>Move the library…</source><translation>Bibliothek verschieben…</translation></message></context>
<context><name>Actions</name><message><source>Move to folder…</source><translation>In Ordner verschieben…</translation></message></context>
<context><name>Actions</name><message><source>New folder…</source><translation>Neuer Ordner…</translation></message></context>
<context><name>Actions</name><message><source>Next article</source><translation>Nächster Artikel</translation></message></context>
<context><name>Actions</name><message><source>Next link in the article</source><translation>Nächster Link im Artikel</translation></message></context>
<context><name>Actions</name><message><source>Next pane</source><translation>Nächster Bereich</translation></message></context>
<context><name>Actions</name><message><source>Next unread article</source><translation>Nächster ungelesener Artikel</translation></message></context>
<context><name>Actions</name><message><source>Notes</source><translation>Notizen</translation></message></context>
<context><name>Actions</name><message><source>Note…</source><translation>Notiz…</translation></message></context>
<context><name>Actions</name><message><source>Oldest first</source><translation>Älteste zuerst</translation></message></context>
<context><name>Actions</name><message><source>Open in browser</source><translation>Im Browser öffnen</translation></message></context>
<context><name>Actions</name><message><source>Open or download its file</source><translation>Datei öffnen oder laden</translation></message></context>
<context><name>Actions</name><message><source>Open the site</source><translation>Website öffnen</translation></message></context>
<context><name>Actions</name><message><source>Open the table by itself</source><translation>Tabelle für sich öffnen</translation></message></context>
<context><name>Actions</name><message><source>Order and filters…</source><translation>Reihenfolge und Filter…</translation></message></context>
<context><name>Actions</name><message><source>Outbox…</source><translation>Postausgang…</translation></message></context>
<context><name>Actions</name><message><source>Pack for a trip…</source><translation>Für eine Reise packen…</translation></message></context>
<context><name>Actions</name><message><source>Page down, then next unread</source><translation>Seite weiter, dann nächster ungelesener</translation></message></context>
<context><name>Actions</name><message><source>Page up</source><translation>Seite zurück</translation></message></context>
<context><name>Actions</name><message><source>Pause packing</source><translation>Packen anhalten</translation></message></context>
<context><name>Actions</name><message><source>Pictures of this feed</source><translation>Bilder dieses Feeds</translation></message></context>
<context><name>Actions</name><message><source>Play or stop the moving picture</source><translation>Bewegtes Bild abspielen oder anhalten</translation></message></context>
<context><name>Actions</name><message><source>Preferences…</source><translation>Einstellungen…</translation></message></context>
<context><name>Actions</name><message><source>Previous article</source><translation>Vorheriger Artikel</translation></message></context>
<context><name>Actions</name><message><source>Previous link in the article</source><translation>Vorheriger Link im Artikel</translation></message></context>
<context><name>Actions</name><message><source>Previous pane</source><translation>Vorheriger Bereich</translation></message></context>
<context><name>Actions</name><message><source>Print…</source><translation>Drucken…</translation></message></context>
<context><name>Actions</name><message><source>Properties…</source><translation>Eigenschaften…</translation></message></context>
<context><name>Actions</name><message><source>Quit</source><translation>Beenden</translation></message></context>
<context><name>Actions</name><message><source>Read aloud</source><translation>Vorlesen</translation></message></context>
<context><name>Actions</name><message><source>Read aloud, or rest</source><translation>Vorlesen oder pausieren</translation></message></context>
<context><name>Actions</name><message><source>Redo</source><translation>Wiederholen</translation></message></context>
<context><name>Actions</name><message><source>Refresh all</source><translation>Alles aktualisieren</translation></message></context>
<context><name>Actions</name><message><source>Refresh this</source><translation>Dies aktualisieren</translation></message></context>
<context><name>Actions</name><message><source>Rename</source><translation>Umbenennen</translation></message></context>
<context><name>Actions</name><message><source>Report a problem…</source><translation>Problem melden…</translation></message></context>
<context><name>Actions</name><message><source>Respond…</source><translation>Antworten…</translation></message></context>
<context><name>Actions</name><message><source>Restore a backup…</source><translation>Sicherung zurückholen…</translation></message></context>
<context><name>Actions</name><message><source>Save as PDF…</source><translation>Als PDF speichern…</translation></message></context>
<context><name>Actions</name><message><source>Save view…</source><translation>Ansicht speichern…</translation></message></context>
<context><name>Actions</name><message><source>Search</source><translation>Suchen</translation></message></context>
<context><name>Actions</name><message><source>Sepia theme</source><translation>Farbschema Sepia</translation></message></context>
<context><name>Actions</name><message><source>Share…</source><translation>Teilen…</translation></message></context>
<context><name>Actions</name><message><source>Show log files</source><translation>Protokolle zeigen</translation></message></context>
<context><name>Actions</name><message><source>Show or hide the feeds</source><translation>Feeds zeigen oder ausblenden</translation></message></context>
<context><name>Actions</name><message><source>Show what has come in above</source><translation>Zeigen, was oben dazukam</translation></message></context>
<context><name>Actions</name><message><source>Smaller text</source><translation>Kleinere Schrift</translation></message></context>
<context><name>Actions</name><message><source>Space…</source><translation>Platz…</translation></message></context>
<context><name>Actions</name><message><source>Speak faster</source><translation>Schneller sprechen</translation></message></context>
<context><name>Actions</name><message><source>Speak slower</source><translation>Langsamer sprechen</translation></message></context>
<context><name>Actions</name><message><source>Star or unstar</source><translation>Stern setzen oder entfernen</translation></message></context>
<context><name>Actions</name><message><source>Starred only</source><translation>Nur mit Stern</translation></message></context>
<context><name>Actions</name><message><source>Stop</source><translation>Stopp</translation></message></context>
<context><name>Actions</name><message><source>Stop reading aloud</source><translation>Vorlesen beenden</translation></message></context>
<context><name>Actions</name><message><source>Tags…</source><translation>Schlagwörter…</translation></message></context>
<context><name>Actions</name><message><source>The article alone</source><translation>Nur der Artikel</translation></message></context>
<context><name>Actions</name><message><source>The system’s theme</source><translation>Farbschema des Systems</translation></message></context>
<context><name>Actions</name><message><source>Theme</source><translation>Farbschema</translation></message></context>
<context><name>Actions</name><message><source>Undo</source><translation>Rückgängig</translation></message></context>
<context><name>Actions</name><message><source>Unread only</source><translation>Nur ungelesene</translation></message></context>
<context><name>Actions</name><message><source>Usual text size</source><translation>Normale Schriftgröße</translation></message></context>
<context><name>Actions</name><message><source>What is kept offline…</source><translation>Was offline da ist…</translation></message></context>
<context><name>Actions</name><message><source>With or without pictures</source><translation>Mit oder ohne Bilder</translation></message></context>
<context><name>Actions</name><message><source>With pictures only</source><translation>Nur mit Bildern</translation></message></context>
<context><name>Actions</name><message><source>With sound or files only</source><translation>Nur mit Ton oder Dateien</translation></message></context>
<context><name>Actions</name><message><source>Work offline</source><translation>Offline arbeiten</translation></message></context>
<context><name>AddFeed</name><message><source>&amp;Keep in the outbox</source><translation>In den &amp;Postausgang legen</translation></message></context>
<context><name>AddFeed</name><message><source>Add a feed</source><translation>Feed hinzufügen</translation></message></context>
<context><name>AddFeed</name><message><source>Find</source><translation>Suchen</translation></message></context>
<context><name>AddFeed</name><message><source>Paste the address of a feed, or of any page of a site you like to read.</source><translation>Fügen Sie die Adresse eines Feeds ein, oder die irgendeiner Seite einer Website, die Sie gern lesen.</translation></message></context>
<context><name>AddFeed</name><message><source>Subscribe</source><translation>Abonnieren</translation></message></context>
<context><name>AddFeed</name><message><source>Subscribing…</source><translation>Wird abonniert…</translation></message></context>
<context><name>AddFeed</name><message><source>To &amp;folder</source><translation>In &amp;Ordner</translation></message></context>
<context><name>Announcing</name><message><source>{count} new articles</source><translation>{count} neue Artikel</translation></message></context>
<context><name>Announcing</name><message><source>{feeds} and {count} others</source><translation>{feeds} und {count} weitere</translation></message></context>
<context><name>Article</name><message><source>1 comment</source><translation>1 Kommentar</translation></message></context>
<context><name>Article</name><message><source>Comments</source><translation>Kommentare</translation></message></context>
<context><name>Article</name><message><source>Open this table in a view of its own</source><translation>Diese Tabelle für sich öffnen</translation></message></context>
<context><name>Article</name><message><source>Published {time} by the publisher’s clock</source><translation>Veröffentlicht {time} nach der Uhr des Verlags</translation></message></context>
<context><name>Article</name><message><source>Read at {host}</source><translation>Lesen bei {host}</translation></message></context>
<context><name>Article</name><message><source>Somebody</source><translation>Jemand</translation></message></context>
<context><name>Article</name><message><source>Untitled</source><translation>Ohne Titel</translation></message></context>
<context><name>Article</name><message><source>on the site</source><translation>auf der Website</translation></message></context>
<context><name>Article</name><message><source>updated {time}</source><translation>aktualisiert {time}</translation></message></context>
<context><name>Article</name><message><source>{count} comments</source><translation>{count} Kommentare</translation></message></context>
<context><name>Article</name><message><source>{count} min</source><translation>{count} Min.</translation></message></context>
<context><name>ArticlePictures</name><message><source>Its file cannot be read.</source><translation>Seine Datei ist nicht lesbar.</translation></message></context>
<context><name>ArticleView</name><message><source>Article</source><translation>Artikel</translation></message></context>
<context><name>AskPage</name><message><source>&amp;Address</source><translation>&amp;Adresse</translation></message></context>
<context><name>AskPage</name><message><source>Its text and pictures are put among your articles, to be read offline.</source><translation>Text und Bilder kommen zu Ihren Artikeln und lassen sich offline lesen.</translation></message></context>
<context><name>AskPage</name><message><source>Keep</source><translation>Behalten</translation></message></context>
<context><name>AskPage</name><message><source>Keep a page</source><translation>Seite behalten</translation></message></context>
<context><name>AskServer</name><message><source>&amp;Server</source><translation>&amp;Server</translation></message></context>
<context><name>AskServer</name><message><source>Asked once. You can change it in the preferences.</source><translation>Wird nur einmal gefragt. In den Einstellungen kann es geändert werden.</translation></message></context>
<context><name>AskServer</name><message><source>Share</source><translation>Teilen</translation></message></context>
<context><name>AskServer</name><message><source>Your server for {service}</source><translation>Ihr Server für {service}</translation></message></context>
<context><name>Away</name><message><source>Broadsheet uses the network again.</source><translation>Broadsheet benutzt das Netz wieder.</translation></message></context>
<context><name>Away</name><message><source>Click to use the network again.</source><translation>Klicken, um das Netz wieder zu benutzen.</translation></message></context>
<context><name>Away</name><message><source>Click to work offline: nothing leaves this computer then.</source><translation>Klicken, um offline zu arbeiten: Dann verlässt nichts diesen Rechner.</translation></message></context>
<context><name>Away</name><message><source>Later</source><translation>Später</translation></message></context>
<context><name>Away</name><message><source>Log in…</source><translation>Anmelden…</translation></message></context>
<context><name>Away</name><message><source>Login wanted</source><translation>Anmeldung nötig</translation></message></context>
<context><name>Away</name><message><source>Metered</source><translation>Getaktet</translation></message></context>
<context><name>Away</name><message><source>No network</source><translation>Kein Netz</translation></message></context>
<context><name>Away</name><message><source>Online</source><translation>Online</translation></message></context>
<context><name>Away</name><message><source>The network asks you to log in.</source><translation>Das Netz verlangt eine Anmeldung.</translation></message></context>
<context><name>Away</name><message><source>This network is metered: texts and their first pictures come.</source><translation>Dieses Netz ist getaktet: Texte und ihre ersten Bilder kommen.</translation></message></context>
<context><name>Away</name><message><source>This network is metered: texts come, pictures wait.</source><translation>Dieses Netz ist getaktet: Texte kommen, Bilder warten.</translation></message></context>
<context><name>Away</name><message><source>This network is metered; pictures come after the texts.</source><translation>Dieses Netz ist getaktet; Bilder kommen nach den Texten.</translation></message></context>
<context><name>Away</name><message><source>Use the network</source><translation>Netz benutzen</translation></message></context>
<context><name>Away</name><message><source>Working offline</source><translation>Offline</translation></message></context>
<context><name>Away</name><message><source>You work offline: nothing leaves this computer.</source><translation>Sie arbeiten offline: Nichts verlässt diesen Rechner.</translation></message></context>
<context><name>Between</name><message><source>Name that folder where you named the former one.</source><translation>Nennen Sie diesen Ordner dort, wo Sie den bisherigen genannt haben.</translation></message></context>
<context><name>Between</name><message><source>The backup is in its place; what was there is kept in “{folder}”.</source><translation>Die Sicherung ist an ihrem Platz; was dort war, ist in „{folder}“ aufgehoben.</translation></message></context>
<context><name>Between</name><message><source>The library is in {folder} now; the former one is still in {former}.</source><translation>Die Bibliothek ist jetzt in {folder}; die bisherige ist noch in {former}.</translation></message></context>
<context><name>ChangeThing</name><message><source>&amp;Address</source><translation>&amp;Adresse</translation></message></context>
<context><name>ChangeThing</name><message><source>&amp;Title</source><translation>&amp;Titel</translation></message></context>
<context><name>ChangeThing</name><message><source>Change what waits</source><translation>Ändern, was wartet</translation></message></context>
<context><name>ChangeThing</name><message><source>Keep</source><translation>Behalten</translation></message></context>
<context><name>CityField</name><message><source>No city</source><translation>Keine Stadt</translation></message></context>
<context><name>Clearing</name><message><source>Empty the field</source><translation>Feld leeren</translation></message></context>
<context><name>Demo</name><message><source>The demo newsroom did not start.</source><translation>Die Demo-Redaktion ist nicht gestartet.</translation></message></context>
<context><name>DesktopPage</name><message><source>&amp;Start Broadsheet when I log in</source><translation>Broadsheet bei der &amp;Anmeldung starten</translation></message></context>
<context><name>DesktopPage</name><message><source>Keep &amp;running there when the window is closed</source><translation>Dort &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation></message></context>
<context><name>DesktopPage</name><message><source>Show what is &amp;unread in the tray</source><translation>Ungelesenes im Infobereich &amp;zeigen</translation></message></context>
<context><name>DesktopPage</name><message><source>Tell there of &amp;new articles</source><translation>Dort &amp;neue Artikel melden</translation></message></context>
<context><name>DesktopPage</name><message><source>This desktop has no tray: Broadsheet shows no icon, tells nothing there, and leaves when its window is closed.</source><translation>Diese Arbeitsumgebung hat keinen Infobereich: Broadsheet zeigt kein Symbol, meldet dort nichts und endet, wenn sein Fenster geschlossen wird.</translation></message></context>
<context><name>DesktopPage</name><message><source>You are told once after a refresh, without a sound, and never while you look at the window. A feed can have a choice of its own in its properties.</source><translation>Gemeldet wird einmal nach dem Aktualisieren, ohne Ton, und nie, während Sie das Fenster ansehen. Ein Feed kann in seinen Eigenschaften etwas anderes bestimmen.</translation></message></context>
<context><name>EditLookup</name><message><source>In the template {text} stands for the selected words and {language} for the code of your language.</source><translation>In der Vorlage steht {text} für die ausgewählten Wörter und {language} für das Kürzel Ihrer Sprache.</translation></message></context>
<context><name>EditLookup</name><message><source>New place to look words up</source><translation>Neuer Ort zum Nachschlagen</translation></message></context>
<context><name>EditTarget</name><message><source>&amp;Letter</source><translation>&amp;Buchstabe</translation></message></context>
<context><name>EditTarget</name><message><source>In the template {url}, {title}, {author}, {source} and {quote} stand for parts of the story. An address is opened; any other text is copied.</source><translation>In der Vorlage stehen {url}, {title}, {author}, {source} und {quote} für Teile des Artikels. Eine Adresse wird geöffnet, jeder andere Text kopiert.</translation></message></context>
<context><name>EditTarget</name><message><source>New place to share to</source><translation>Neues Ziel zum Teilen</translation></message></context>
<context><name>EditTemplate</name><message><source>&amp;Name</source><translation>&amp;Name</translation></message></context>
<context><name>EditTemplate</name><message><source>&amp;Template</source><translation>&amp;Vorlage</translation></message></context>
<context><name>EditTemplate</name><message><source>Add</source><translation>Hinzufügen</translation></message></context>
<context><name>EditTemplate</name><message><source>Keep</source><translation>Behalten</translation></message></context>
<context><name>EditTemplate</name><message><source>Only these stand for something: {parts}</source><translation>Nur diese stehen für etwas: {parts}</translation></message></context>
<context><name>EditTemplate</name><message><source>This is no complete address.</source><translation>Das ist keine vollständige Adresse.</translation></message></context>
<context><name>EditionDialog</name><message><source>&amp;Articles</source><translation>&amp;Artikel</translation></message></context>
<context><name>EditionDialog</name><message><source>At &amp;most</source><translation>&amp;Höchstens</translation></message></context>
<context><name>EditionDialog</name><message><source>Choose a file…</source><translation>Datei wählen…</translation></message></context>
<context><name>EditionDialog</name><message><source>Make an edition</source><translation>Ausgabe erstellen</translation></message></context>
<context><name>EditionDialog</name><message><source>One EPUB file with a cover and contents, to read on an e-reader or a phone.</source><translation>Eine EPUB-Datei mit Titelbild und Inhalt, zum Lesen auf E-Reader oder Telefon.</translation></message></context>
<context><name>EditionDialog</name><message><source>There is no article in this list.</source><translation>In dieser Liste ist kein Artikel.</translation></message></context>
<context><name>EditionDialog</name><message><source>With the &amp;pictures that are here</source><translation>Mit den &amp;Bildern, die hier sind</translation></message></context>
<context><name>EditionDialog</name><message><source>{name} ({count})</source><translation>{name} ({count})</translation></message></context>
<context><name>Editions</name><message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message></context>
<context><name>Editions</name><message><source>All unread</source><translation>Alles Ungelesene</translation></message></context>
<context><name>Editions</name><message><source>An edition of one article, {size} MB, is in {file}.</source><translation>Eine Ausgabe mit einem Artikel, {size} MB, liegt in {file}.</translation></message></context>
<context><name>Editions</name><message><source>An edition of {count} articles, {size} MB, is in {file}.</source><translation>Eine Ausgabe mit {count} Artikeln, {size} MB, liegt in {file}.</translation></message></context>
<context><name>Editions</name><message><source>Books (*.epub)</source><translation>Bücher (*.epub)</translation></message></context>
<context><name>Editions</name><message><source>Make an edition</source><translation>Ausgabe erstellen</translation></message></context>
<context><name>Editions</name><message><source>Making the edition: {done} of {total}</source><translation>Ausgabe wird erstellt: {done} von {total}</translation></message></context>
<context><name>Editions</name><message><source>Show</source><translation>Zeigen</translation></message></context>
<context><name>Editions</name><message><source>Starred</source><translation>Mit Stern</translation></message></context>
<context><name>Editions</name><message><source>Stopped; no file was written.</source><translation>Angehalten; keine Datei wurde geschrieben.</translation></message></context>
<context><name>Editions</name><message><source>The list that is open</source><translation>Die geöffnete Liste</translation></message></context>
<context><name>EmptyWords</name><message><source>Add a feed…</source><translation>Feed hinzufügen…</translation></message></context>
<context><name>EmptyWords</name><message><source>Add a site or feed you like to read. Coming from another reader? Import the feeds that you have there.</source><translation>Fügen Sie eine Seite oder einen Feed hinzu, den Sie gern lesen. Sie kommen von einem anderen Leseprogramm? Importieren Sie die Feeds, die Sie dort haben.</translation></message></context>
<context><name>EmptyWords</name><message><source>All read</source><translation>Alles gelesen</translation></message></context>
<context><name>EmptyWords</name><message><source>Articles will appear here as they come.</source><translation>Artikel erscheinen hier, sobald sie eintreffen.</translation></message></context>
<context><name>EmptyWords</name><message><source>Choose a headline</source><translation>Wählen Sie eine Überschrift</translation></message></context>
<context><name>EmptyWords</name><message><source>Choose from well-known feeds…</source><translation>Aus bekannten Feeds wählen…</translation></message></context>
<context><name>EmptyWords</name><message><source>Good to have you here</source><translation>Schön, dass Sie da sind</translation></message></context>
<context><name>EmptyWords</name><message><source>N goes to the next one, Space reads on.</source><translation>N geht zur nächsten, die Leertaste liest weiter.</translation></message></context>
<context><name>EmptyWords</name><message><source>New address…</source><translation>Neue Adresse…</translation></message></context>
<context><name>EmptyWords</name><message><source>New articles will appear here as they come.</source><translation>Neue Artikel erscheinen hier, sobald sie eintreffen.</translation></message></context>
<context><name>EmptyWords</name><message><source>No article has all of these words.</source><translation>Kein Artikel enthält alle diese Wörter.</translation></message></context>
<context><name>EmptyWords</name><message><source>No stars yet</source><translation>Noch keine Sterne</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing found</source><translation>Nichts gefunden</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing here yet</source><translation>Noch nichts hier</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing like that here</source><translation>Nichts dergleichen hier</translation></message></context>
<context><name>EmptyWords</name><message><source>Press S on an article to keep it here.</source><translation>Drücken Sie S bei einem Artikel, um ihn hier zu behalten.</translation></message></context>
<context><name>EmptyWords</name><message><source>Properties…</source><translation>Eigenschaften…</translation></message></context>
<context><name>EmptyWords</name><message><source>The list shows only articles {filters}.</source><translation>Die Liste zeigt nur bestimmte Artikel: {filters}.</translation></message></context>
<context><name>EmptyWords</name><message><source>This feed is in trouble</source><translation>Dieser Feed hat Probleme</translation></message></context>
<context><name>EmptyWords</name><message><source>Try again</source><translation>Erneut versuchen</translation></message></context>
<context><name>Enclosure</name><message><source>Audio</source><translation>Ton</translation></message></context>
<context><name>Enclosure</name><message><source>Download</source><translation>Laden</translation></message></context>
<context><name>Enclosure</name><message><source>File</source><translation>Datei</translation></message></context>
<context><name>Enclosure</name><message><source>Open</source><translation>Öffnen</translation></message></context>
<context><name>Enclosure</name><message><source>Picture</source><translation>Bild</translation></message></context>
<context><name>Enclosure</name><message><source>Remove</source><translation>Entfernen</translation></message></context>
<context><name>Enclosure</name><message><source>Stop downloading</source><translation>Laden anhalten</translation></message></context>
<context><name>Enclosure</name><message><source>Try again</source><translation>Noch einmal versuchen</translation></message></context>
<context><name>Enclosure</name><message><source>Video</source><translation>Film</translation></message></context>
<context><name>Enclosure</name><message><source>{count} s</source><translation>{count} s</translation></message></context>
<context><name>FeedCommands</name><message><source>Address copied.</source><translation>Adresse kopiert.</translation></message></context>
<context><name>FeedCommands</name><message><source>Folder “{name}” dissolved; its feeds are one above.</source><translation>Ordner „{name}“ aufgelöst; seine Feeds liegen eine Ebene höher.</translation></message></context>
<context><name>FeedCommands</name><message><source>Folder “{name}” made.</source><translation>Ordner „{name}“ angelegt.</translation></message></context>
<context><name>FeedCommands</name><message><source>Their feeds are in “{folder}” already.</source><translation>Ihre Feeds liegen schon in „{folder}“.</translation></message></context>
<context><name>FeedCommands</name><message><source>{count} feeds moved to “{folder}”.</source><translation>{count} Feeds nach „{folder}“ verschoben.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” changed.</source><translation>„{name}“ geändert.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” deleted.</source><translation>„{name}“ gelöscht.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” has a new address.</source><translation>„{name}“ hat eine neue Adresse.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” is in “{folder}” already.</source><translation>„{name}“ liegt schon in „{folder}“.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” moved to “{folder}”.</source><translation>„{name}“ nach „{folder}“ verschoben.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” moved.</source><translation>„{name}“ verschoben.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{old}” is now called “{name}”.</source><translation>„{old}“ heißt jetzt „{name}“.</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a day</source><translation>1 am Tag</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a month</source><translation>1 im Monat</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a week</source><translation>1 pro Woche</translation></message></context>
<context><name>FeedHealth</name><message><source>Follow it to its new address, or stay with the one that you have.</source><translation>Folgen Sie ihm an die neue Adresse oder bleiben Sie bei der jetzigen.</translation></message></context>
<context><name>FeedHealth</name><message><source>Give a user name and a password in its properties, or delete it.</source><translation>Geben Sie in seinen Eigenschaften Benutzername und Passwort an, oder löschen Sie ihn.</translation></message></context>
<context><name>FeedHealth</name><message><source>If it is yours, let its properties say so: Access, Own network.</source><translation>Wenn er zu Ihnen gehört, erlauben Sie es in seinen Eigenschaften: Zugang, Eigenes Netz.</translation></message></context>
<context><name>FeedHealth</name><message><source>It is not fetched any more by itself: try again, or delete it.</source><translation>Er wird nicht mehr von selbst abgerufen: Versuchen Sie es erneut, oder löschen Sie ihn.</translation></message></context>
<context><name>FeedHealth</name><message><source>It is tried again by itself; you need do nothing.</source><translation>Es wird von selbst erneut versucht; Sie brauchen nichts zu tun.</translation></message></context>
<context><name>FeedHealth</name><message><source>Look for its new address, or delete it.</source><translation>Suchen Sie seine neue Adresse, oder löschen Sie ihn.</translation></message></context>
<context><name>FeedHealth</name><message><source>nothing in three months</source><translation>nichts in drei Monaten</translation></message></context>
<context><name>FeedHealth</name><message><source>nothing yet</source><translation>noch nichts</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a day</source><translation>{count} am Tag</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a month</source><translation>{count} im Monat</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a week</source><translation>{count} pro Woche</translation></message></context>
<context><name>Files</name><message><source>Downloading: {done} %</source><translation>Wird geladen: {done} %</translation></message></context>
<context><name>Files</name><message><source>No file comes with this article.</source><translation>Zu diesem Artikel gehört keine Datei.</translation></message></context>
<context><name>Files</name><message><source>No program was found to open {name}.</source><translation>Kein Programm gefunden, das {name} öffnet.</translation></message></context>
<context><name>Files</name><message><source>Open</source><translation>Öffnen</translation></message></context>
<context><name>Files</name><message><source>Stopped; the download can go on from here.</source><translation>Angehalten; das Laden kann hier weitergehen.</translation></message></context>
<context><name>Files</name><message><source>The file is here.</source><translation>Die Datei ist da.</translation></message></context>
<context><name>Files</name><message><source>The file is removed; it can be downloaded again.</source><translation>Die Datei ist entfernt; sie lässt sich wieder laden.</translation></message></context>
<context><name>Files</name><message><source>There is no network to download it from.</source><translation>Es gibt kein Netz, aus dem sie geladen werden könnte.</translation></message></context>
<context><name>FindBar</name><message><source>Close</source><translation>Schließen</translation></message></context>
<context><name>FindBar</name><message><source>Find in this article</source><translation>In diesem Artikel suchen</translation></message></context>
<context><name>FindBar</name><message><source>Not found</source><translation>Nicht gefunden</translation></message></context>
<context><name>FindBar</name><message><source>The next place</source><translation>Nächste Fundstelle</translation></message></context>
<context><name>FindBar</name><message><source>The place before</source><translation>Vorige Fundstelle</translation></message></context>
<context><name>FindBar</name><message><source>{at} of {total}</source><translation>{at} von {total}</translation></message></context>
<context><name>Finder</name><message><source>&amp;Password</source><translation>&amp;Passwort</translation></message></context>
<context><name>Finder</name><message><source>&amp;User name</source><translation>&amp;Benutzername</translation></message></context>
<context><name>Finder</name><message><source>Address</source><translation>Adresse</translation></message></context>
<context><name>Finder</name><message><source>Looking for feeds…</source><translation>Feeds werden gesucht…</translation></message></context>
<context><name>Finder</name><message><source>There are several feeds here: choose.</source><translation>Hier gibt es mehrere Feeds: Wählen Sie aus.</translation></message></context>
<context><name>Flow</name><message><source>All read.</source><translation>Alles gelesen.</translation></message></context>
<context><name>Flow</name><message><source>On from the top of the list.</source><translation>Weiter vom Anfang der Liste.</translation></message></context>
<context><name>Flow</name><message><source>On to {name}.</source><translation>Weiter mit {name}.</translation></message></context>
<context><name>Flow</name><message><source>What is found is not in order of time.</source><translation>Fundstellen sind nicht nach Zeit geordnet.</translation></message></context>
<context><name>Flow</name><message><source>What was scrolled past marked read.</source><translation>Vorbeigerolltes als gelesen markiert.</translation></message></context>
<context><name>FolderPicker</name><message><source>Folder</source><translation>Ordner</translation></message></context>
<context><name>FolderPicker</name><message><source>Name of the new folder</source><translation>Name des neuen Ordners</translation></message></context>
<context><name>FolderPicker</name><message><source>New folder…</source><translation>Neuer Ordner…</translation></message></context>
<context><name>FolderPicker</name><message><source>No folder</source><translation>Kein Ordner</translation></message></context>
<context><name>Frame</name><message><source>Cancel</source><translation>Abbrechen</translation></message></context>
<context><name>Frame</name><message><source>Close</source><translation>Schließen</translation></message></context>
<context><name>Frame</name><message><source>Message</source><translation>Mitteilung</translation></message></context>
<context><name>FullScreen</name><message><source>Escape leads back to the window.</source><translation>Escape führt zum Fenster zurück.</translation></message></context>
<context><name>HeadLinks</name><message><source>Nobody signed this article.</source><translation>Diesen Artikel hat niemand gezeichnet.</translation></message></context>
<context><name>HeadlineDrag</name><message><source>{count} articles</source><translation>{count} Artikel</translation></message></context>
<context><name>HeadlineList</name><message><source>Headlines</source><translation>Überschriften</translation></message></context>
<context><name>Headlines</name><message><source>Search</source><translation>Suchen</translation></message></context>
<context><name>Headlines</name><message><source>Search in all articles</source><translation>In allen Artikeln suchen</translation></message></context>
<context><name>Headlines</name><message><source>{count} new above: show them</source><translation>{count} neue oben: zeigen</translation></message></context>
<context><name>Headlines</name><message><source>{count} new ↑</source><translation>{count} neue ↑</translation></message></context>
<context><name>HeadlinesModel</name><message><source>Read</source><translation>Gelesen</translation></message></context>
<context><name>HeadlinesModel</name><message><source>Unread</source><translation>Ungelesen</translation></message></context>
<context><name>HeadlinesModel</name><message><source>starred</source><translation>mit Stern</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Delete</source><translation>&amp;Löschen</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Follow the move</source><translation>Umzug &amp;folgen</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Properties…</source><translation>&amp;Eigenschaften…</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Stay here</source><translation>&amp;Hier bleiben</translation></message></context>
<context><name>HealthList</name><message><source>About the chosen feed</source><translation>Über den gewählten Feed</translation></message></context>
<context><name>HealthList</name><message><source>All feeds are well.</source><translation>Allen Feeds geht es gut.</translation></message></context>
<context><name>HealthList</name><message><source>Feed health</source><translation>Zustand der Feeds</translation></message></context>
<context><name>HealthList</name><message><source>Feeds and how they fare</source><translation>Feeds und ihr Zustand</translation></message></context>
<context><name>HealthList</name><message><source>New &amp;address…</source><translation>Neue &amp;Adresse…</translation></message></context>
<context><name>HealthList</name><message><source>One feed is in trouble.</source><translation>Ein Feed hat Probleme.</translation></message></context>
<context><name>HealthList</name><message><source>Only feeds in &amp;trouble</source><translation>Nur Feeds mit &amp;Problemen</translation></message></context>
<context><name>HealthList</name><message><source>T&amp;ry again</source><translation>Er&amp;neut versuchen</translation></message></context>
<context><name>HealthList</name><message><source>Try all in trouble again</source><translation>Alle mit Problemen erneut versuchen</translation></message></context>
<context><name>HealthList</name><message><source>{count} feeds are in trouble.</source><translation>{count} Feeds haben Probleme.</translation></message></context>
<context><name>HealthModel</name><message><source>Feed</source><translation>Feed</translation></message></context>
<context><name>HealthModel</name><message><source>Last success</source><translation>Letzter Erfolg</translation></message></context>
<context><name>HealthModel</name><message><source>Not fetched any more.</source><translation>Wird nicht mehr abgerufen.</translation></message></context>
<context><name>HealthModel</name><message><source>Not fetched yet</source><translation>Noch nicht abgerufen</translation></message></context>
<context><name>HealthModel</name><message><source>Publishes</source><translation>Veröffentlicht</translation></message></context>
<context><name>HealthModel</name><message><source>State</source><translation>Zustand</translation></message></context>
<context><name>HealthModel</name><message><source>Well</source><translation>In Ordnung</translation></message></context>
<context><name>HealthModel</name><message><source>never</source><translation>nie</translation></message></context>
<context><name>ImportReport</name><message><source>Added</source><translation>Hinzugefügt</translation></message></context>
<context><name>ImportReport</name><message><source>Already there</source><translation>Schon vorhanden</translation></message></context>
<context><name>ImportReport</name><message><source>Feeds imported</source><translation>Feeds importiert</translation></message></context>
<context><name>ImportReport</name><message><source>Import stopped</source><translation>Import angehalten</translation></message></context>
<context><name>ImportReport</name><message><source>Left out</source><translation>Ausgelassen</translation></message></context>
<context><name>ImportReport</name><message><source>Nothing new</source><translation>Nichts Neues</translation></message></context>
<context><name>ImportReport</name><message><source>Starred articles imported</source><translation>Artikel mit Stern importiert</translation></message></context>
<context><name>ImportReport</name><message><source>What became of each feed</source><translation>Was aus jedem Feed wurde</translation></message></context>
<context><name>ImportReport</name><message><source>{count} added</source><translation>{count} hinzugefügt</translation></message></context>
<context><name>ImportReport</name><message><source>{count} already there</source><translation>{count} schon vorhanden</translation></message></context>
<context><name>ImportReport</name><message><source>{count} left out</source><translation>{count} ausgelassen</translation></message></context>
<context><name>Joining</name><message><source>This article has no address behind which to look.</source><translation>Dieser Artikel hat keine Adresse, hinter der sich suchen ließe.</translation></message></context>
<context><name>Joining</name><message><source>You follow “{name}” already.</source><translation>Sie folgen „{name}“ bereits.</translation></message></context>
<context><name>KeepCommands</name><message><source>Choose a link first: L goes to the next one.</source><translation>Wählen Sie zuerst einen Link: L geht zum nächsten.</translation></message></context>
<context><name>KeepCommands</name><message><source>Keep it nevertheless</source><translation>Trotzdem behalten</translation></message></context>
<context><name>KeepCommands</name><message><source>Keep this page</source><translation>Diese Seite behalten</translation></message></context>
<context><name>KeepCommands</name><message><source>Keeping the page</source><translation>Die Seite wird geholt</translation></message></context>
<context><name>KeepCommands</name><message><source>Keeping the page…</source><translation>Die Seite wird geholt…</translation></message></context>
<context><name>KeepCommands</name><message><source>Kept pages</source><translation>Behaltene Seiten</translation></message></context>
<context><name>KeepCommands</name><message><source>Leave it</source><translation>Lassen</translation></message></context>
<context><name>KeepCommands</name><message><source>Read it</source><translation>Lesen</translation></message></context>
<context><name>KeepCommands</name><message><source>The page is kept.</source><translation>Die Seite ist da.</translation></message></context>
<context><name>KeepCommands</name><message><source>This page is kept already.</source><translation>Diese Seite ist schon da.</translation></message></context>
<context><name>KeepCommands</name><message><source>You are offline: the page is kept when you are back.</source><translation>Sie sind offline: Die Seite wird geholt, sobald Sie wieder online sind.</translation></message></context>
<context><name>Keeping</name><message><source>The full text is here now.</source><translation>Der Volltext ist jetzt da.</translation></message></context>
<context><name>Keeping</name><message><source>complete offline</source><translation>offline vollständig</translation></message></context>
<context><name>Keeping</name><message><source>not yet offline</source><translation>noch nicht offline</translation></message></context>
<context><name>Keeping</name><message><source>offline ✓</source><translation>offline ✓</translation></message></context>
<context><name>Keeping</name><message><source>only the feed’s text offline</source><translation>offline nur der Text des Feeds</translation></message></context>
<context><name>Keeping</name><message><source>partly offline, {here} of {all} pictures</source><translation>teilweise offline, {here} von {all} Bildern</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;No key</source><translation>&amp;Keine Taste</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;Take it from there</source><translation>Dort &amp;wegnehmen</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;Usual keys</source><translation>Ü&amp;bliche Tasten</translation></message></context>
<context><name>KeyboardPage</name><message><source>A&amp;dd key</source><translation>Taste &amp;hinzufügen</translation></message></context>
<context><name>KeyboardPage</name><message><source>Actions and their keys</source><translation>Aktionen und ihre Tasten</translation></message></context>
<context><name>KeyboardPage</name><message><source>Filter actions</source><translation>Aktionen filtern</translation></message></context>
<context><name>KeyboardPage</name><message><source>New &amp;key</source><translation>&amp;Neue Taste</translation></message></context>
<context><name>KeyboardPage</name><message><source>New key</source><translation>Neue Taste</translation></message></context>
<context><name>KeyboardPage</name><message><source>no key</source><translation>keine Taste</translation></message></context>
<context><name>KeyboardPage</name><message><source>{key} belongs to “{action}”.</source><translation>{key} gehört zu „{action}“.</translation></message></context>
<context><name>KeyboardPage</name><message><source>{key} stays free: lists, pages or menus need it.</source><translation>{key} bleibt frei: Listen, Seiten oder Menüs brauchen diese Taste.</translation></message></context>
<context><name>Keys</name><message><source>C&amp;hange keys…</source><translation>Tasten &amp;ändern…</translation></message></context>
<context><name>Keys</name><message><source>Keyboard shortcuts</source><translation>Tastenkürzel</translation></message></context>
<context><name>Keys</name><message><source>Keys</source><translation>Tasten</translation></message></context>
<context><name>Keys</name><message><source>Single letters do nothing while you are typing.</source><translation>Einzelne Buchstaben tun nichts, während Sie tippen.</translation></message></context>
<context><name>LedgerList</name><message><source>&amp;Fetch now</source><translation>Jetzt &amp;holen</translation></message></context>
<context><name>LedgerList</name><message><source>Comments</source><translation>Kommentare</translation></message></context>
<context><name>LedgerList</name><message><source>Everything is here.</source><translation>Alles ist da.</translation></message></context>
<context><name>LedgerList</name><message><source>Failed.</source><translation>Fehlgeschlagen.</translation></message></context>
<context><name>LedgerList</name><message><source>File {name}</source><translation>Datei {name}</translation></message></context>
<context><name>LedgerList</name><message><source>Full text</source><translation>Volltext</translation></message></context>
<context><name>LedgerList</name><message><source>Given up.</source><translation>Aufgegeben.</translation></message></context>
<context><name>LedgerList</name><message><source>Here</source><translation>Da</translation></message></context>
<context><name>LedgerList</name><message><source>Next try</source><translation>Nächster Versuch</translation></message></context>
<context><name>LedgerList</name><message><source>Not fetched yet.</source><translation>Noch nicht geholt.</translation></message></context>
<context><name>LedgerList</name><message><source>Picture {name}</source><translation>Bild {name}</translation></message></context>
<context><name>LedgerList</name><message><source>Portrait {name}</source><translation>Porträt {name}</translation></message></context>
<context><name>LedgerList</name><message><source>Size</source><translation>Größe</translation></message></context>
<context><name>LedgerList</name><message><source>State</source><translation>Zustand</translation></message></context>
<context><name>LedgerList</name><message><source>This article is complete with its text: nothing else belongs to it.</source><translation>Dieser Artikel ist mit seinem Text vollständig: Sonst gehört nichts dazu.</translation></message></context>
<context><name>LedgerList</name><message><source>Tries</source><translation>Versuche</translation></message></context>
<context><name>LedgerList</name><message><source>What</source><translation>Was</translation></message></context>
<context><name>LedgerList</name><message><source>What is kept</source><translation>Was aufbewahrt wird</translation></message></context>
<context><name>LedgerList</name><message><source>What is kept of this article</source><translation>Was von diesem Artikel da ist</translation></message></context>
<context><name>LedgerList</name><message><source>{here} of {all} are here.</source><translation>{here} von {all} sind da.</translation></message></context>
<context><name>LettersField</name><message><source>Sans serif ({family})</source><translation>Serifenlos ({family})</translation></message></context>
<context><name>LettersField</name><message><source>Serif ({family})</source><translation>Mit Serifen ({family})</translation></message></context>
<context><name>LettersField</name><message><source>“{family}” is not installed on this computer; {other} stands in for it.</source><translation>„{family}“ ist auf diesem Computer nicht installiert; {other} vertritt sie.</translation></message></context>
<context><name>ListCommands</name><message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message></context>
<context><name>ListCommands</name><message><source>Export feeds</source><translation>Feeds exportieren</translation></message></context>
<context><name>ListCommands</name><message><source>Import feeds</source><translation>Feeds importieren</translation></message></context>
<context><name>ListCommands</name><message><source>Import starred articles</source><translation>Artikel mit Stern importieren</translation></message></context>
<context><name>ListCommands</name><message><source>Imported stars</source><translation>Importierte Sterne</translation></message></context>
<context><name>ListCommands</name><message><source>One feed imported.</source><translation>Ein Feed importiert.</translation></message></context>
<context><name>ListCommands</name><message><source>One feed written to {file}.</source><translation>Ein Feed in {file} geschrieben.</translation></message></context>
<context><name>ListCommands</name><message><source>One starred article imported.</source><translation>Ein Artikel mit Stern importiert.</translation></message></context>
<context><name>ListCommands</name><message><source>Starred articles (*.json)</source><translation>Artikel mit Stern (*.json)</translation></message></context>
<context><name>ListCommands</name><message><source>Subscriptions (*.opml *.xml)</source><translation>Abonnements (*.opml *.xml)</translation></message></context>
<context><name>ListCommands</name><message><source>Subscriptions of Broadsheet</source><translation>Abonnements von Broadsheet</translation></message></context>
<context><name>ListCommands</name><message><source>{count} feeds imported.</source><translation>{count} Feeds importiert.</translation></message></context>
<context><name>ListCommands</name><message><source>{count} feeds written to {file}.</source><translation>{count} Feeds in {file} geschrieben.</translation></message></context>
<context><name>ListCommands</name><message><source>{count} starred articles imported.</source><translation>{count} Artikel mit Stern importiert.</translation></message></context>
<context><name>ListCommands</name><message><source>{name}: {reason}</source><translation>{name}: {reason}</translation></message></context>
<context><name>LookupsDialog</name><message><source>Look words up</source><translation>Wörter nachschlagen</translation></message></context>
<context><name>LookupsDialog</name><message><source>Places to look words up</source><translation>Orte zum Nachschlagen</translation></message></context>
<context><name>LookupsDialog</name><message><source>What is selected in an article can be looked up there, by its menu.</source><translation>Was in einem Artikel ausgewählt ist, lässt sich über sein Menü dort nachschlagen.</translation></message></context>
<context><name>Marks</name><message><source>Article marked read.</source><translation>Artikel als gelesen markiert.</translation></message></context>
<context><name>Marks</name><message><source>Article marked unread.</source><translation>Artikel als ungelesen markiert.</translation></message></context>
<context><name>Marks</name><message><source>Article starred.</source><translation>Stern gesetzt.</translation></message></context>
<context><name>Marks</name><message><source>One article marked read.</source><translation>Ein Artikel als gelesen markiert.</translation></message></context>
<context><name>Marks</name><message><source>One article marked unread.</source><translation>Ein Artikel als ungelesen markiert.</translation></message></context>
<context><name>Marks</name><message><source>One article starred.</source><translation>Ein Stern gesetzt.</translation></message></context>
<context><name>Marks</name><message><source>One star taken away.</source><translation>Ein Stern entfernt.</translation></message></context>
<context><name>Marks</name><message><source>Star taken away.</source><translation>Stern entfernt.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles marked read.</source><translation>{count} Artikel als gelesen markiert.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles marked unread.</source><translation>{count} Artikel als ungelesen markiert.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles starred.</source><translation>{count} Sterne gesetzt.</translation></message></context>
<context><name>Marks</name><message><source>{count} stars taken away.</source><translation>{count} Sterne entfernt.</translation></message></context>
<context><name>Missing</name><message><source>It is not tried again by itself.</source><translation>Von selbst wird es nicht wieder versucht.</translation></message></context>
<context><name>Missing</name><message><source>Its picture has not been fetched yet.</source><translation>Das Bild wurde noch nicht geholt.</translation></message></context>
<context><name>Missing</name><message><source>Its picture is missing.</source><translation>Das Bild fehlt.</translation></message></context>
<context><name>Missing</name><message><source>Next try: {time}.</source><translation>Nächster Versuch: {time}.</translation></message></context>
<context><name>Missing</name><message><source>One of {all} pictures has not been fetched yet.</source><translation>Eines von {all} Bildern wurde noch nicht geholt.</translation></message></context>
<context><name>Missing</name><message><source>One of {all} pictures is missing.</source><translation>Eines von {all} Bildern fehlt.</translation></message></context>
<context><name>Missing</name><message><source>The full text has not been fetched yet.</source><translation>Der Volltext wurde noch nicht geholt.</translation></message></context>
<context><name>Missing</name><message><source>The full text is missing.</source><translation>Der Volltext fehlt.</translation></message></context>
<context><name>Missing</name><message><source>{count} of {all} pictures are missing.</source><translation>{count} von {all} Bildern fehlen.</translation></message></context>
<context><name>Missing</name><message><source>{count} of {all} pictures have not been fetched yet.</source><translation>{count} von {all} Bildern wurden noch nicht geholt.</translation></message></context>
<context><name>MissingNotice</name><message><source>What is missing</source><translation>Was fehlt</translation></message></context>
<context><name>MoveTo</name><message><source>&amp;To folder</source><translation>In den &amp;Ordner</translation></message></context>
<context><name>MoveTo</name><message><source>Move</source><translation>Verschieben</translation></message></context>
<context><name>MoveTo</name><message><source>Move “{name}”</source><translation>„{name}“ verschieben</translation></message></context>
<context><name>Narrowing</name><message><source>complete offline</source><translation>offline vollständig</translation></message></context>
<context><name>Narrowing</name><message><source>oldest first</source><translation>älteste zuerst</translation></message></context>
<context><name>Narrowing</name><message><source>starred</source><translation>mit Stern</translation></message></context>
<context><name>Narrowing</name><message><source>with files</source><translation>mit Dateien</translation></message></context>
<context><name>Narrowing</name><message><source>with pictures</source><translation>mit Bildern</translation></message></context>
<context><name>NewAddress</name><message><source>Find</source><translation>Suchen</translation></message></context>
<context><name>NewAddress</name><message><source>New address for “{name}”</source><translation>Neue Adresse für „{name}“</translation></message></context>
<context><name>NewAddress</name><message><source>The articles that are here stay; new ones come from the new address.</source><translation>Die vorhandenen Artikel bleiben; neue kommen von der neuen Adresse.</translation></message></context>
<context><name>NewAddress</name><message><source>Use this address</source><translation>Diese Adresse verwenden</translation></message></context>
<context><name>NewFolder</name><message><source>&amp;Inside</source><translation>&amp;Innerhalb von</translation></message></context>
<context><name>NewFolder</name><message><source>&amp;Name</source><translation>&amp;Name</translation></message></context>
<context><name>NewFolder</name><message><source>Make folder</source><translation>Ordner anlegen</translation></message></context>
<context><name>NewFolder</name><message><source>New folder</source><translation>Neuer Ordner</translation></message></context>
<context><name>NoteDialog</name><message><source>&amp;Keep</source><translation>&amp;Behalten</translation></message></context>
<context><name>NoteDialog</name><message><source>&amp;Remove</source><translation>&amp;Entfernen</translation></message></context>
<context><name>NoteDialog</name><message><source>Note</source><translation>Notiz</translation></message></context>
<context><name>NoteDialog</name><message><source>On the whole article</source><translation>Zum ganzen Artikel</translation></message></context>
<context><name>NoteDialog</name><message><source>What do you want to remember?</source><translation>Woran möchten Sie sich erinnern?</translation></message></context>
<context><name>NoteDialog</name><message><source>Your note</source><translation>Ihre Notiz</translation></message></context>
<context><name>NoteDialog</name><message><source>“{words}”</source><translation>„{words}“</translation></message></context>
<context><name>Notes</name><message><source>Note: {words}</source><translation>Notiz: {words}</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Edit…</source><translation>&amp;Bearbeiten…</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Open</source><translation>&amp;Öffnen</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Remove</source><translation>&amp;Entfernen</translation></message></context>
<context><name>NotesList</name><message><source>E&amp;xport…</source><translation>E&amp;xportieren…</translation></message></context>
<context><name>NotesList</name><message><source>No note has these words.</source><translation>Keine Notiz enthält diese Wörter.</translation></message></context>
<context><name>NotesList</name><message><source>No notes yet: select a passage and press Shift+H or Shift+Y.</source><translation>Noch keine Notizen: Wählen Sie eine Stelle aus und drücken Sie Umschalt+H oder Umschalt+Y.</translation></message></context>
<context><name>NotesList</name><message><source>Notes</source><translation>Notizen</translation></message></context>
<context><name>NotesList</name><message><source>Search in notes</source><translation>In Notizen suchen</translation></message></context>
<context><name>NotesList</name><message><source>“{words}”</source><translation>„{words}“</translation></message></context>
<context><name>Noting</name><message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message></context>
<context><name>Noting</name><message><source>Export notes</source><translation>Notizen exportieren</translation></message></context>
<context><name>Noting</name><message><source>Highlighted.</source><translation>Hervorgehoben.</translation></message></context>
<context><name>Noting</name><message><source>Markdown (*.md)</source><translation>Markdown (*.md)</translation></message></context>
<context><name>Noting</name><message><source>Note changed.</source><translation>Notiz geändert.</translation></message></context>
<context><name>Noting</name><message><source>Note kept.</source><translation>Notiz behalten.</translation></message></context>
<context><name>Noting</name><message><source>Note removed.</source><translation>Notiz entfernt.</translation></message></context>
<context><name>Noting</name><message><source>One note is in {name}.</source><translation>Eine Notiz ist in {name}.</translation></message></context>
<context><name>Noting</name><message><source>Select a passage of the article first.</source><translation>Wählen Sie zuerst eine Stelle des Artikels aus.</translation></message></context>
<context><name>Noting</name><message><source>{count} notes are in {name}.</source><translation>{count} Notizen sind in {name}.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Always so in this feed</source><translation>In diesem Feed immer so</translation></message></context>
<context><name>OfflineCommands</name><message><source>Details…</source><translation>Einzelheiten…</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetch now</source><translation>Jetzt holen</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetching what is missing of this article.</source><translation>Was an diesem Artikel fehlt, wird geholt.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetching what is missing of {count} articles.</source><translation>Was an {count} Artikeln fehlt, wird geholt.</translation></message></context>
<context><name>OfflineCommands</name><message><source>How “{name}” is read has changed.</source><translation>Wie „{name}“ gelesen wird, ist geändert.</translation></message></context>
<context><name>OfflineCommands</name><message><source>No picture on the screen moves.</source><translation>Kein Bild auf dem Bildschirm bewegt sich.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show it</source><translation>Zeigen</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show the feed’s text</source><translation>Text des Feeds zeigen</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show the full text</source><translation>Volltext zeigen</translation></message></context>
<context><name>OfflineCommands</name><message><source>The feed’s text.</source><translation>Der Text des Feeds.</translation></message></context>
<context><name>OfflineCommands</name><message><source>The full text.</source><translation>Der Volltext.</translation></message></context>
<context><name>OfflineCommands</name><message><source>There is only the feed’s text; the page is being fetched.</source><translation>Es gibt nur den Text des Feeds; die Seite wird geholt.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Changed in the outbox.</source><translation>Im Postausgang geändert.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Later</source><translation>Später</translation></message></context>
<context><name>OutboxCommands</name><message><source>One thing of the outbox could not be sent; it says why.</source><translation>Eines im Postausgang konnte nicht gesendet werden; dort steht, warum.</translation></message></context>
<context><name>OutboxCommands</name><message><source>One thing of the outbox is sent.</source><translation>Eines aus dem Postausgang ist gesendet.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Outbox</source><translation>Postausgang</translation></message></context>
<context><name>OutboxCommands</name><message><source>Outbox: {count}</source><translation>Postausgang: {count}</translation></message></context>
<context><name>OutboxCommands</name><message><source>Send now</source><translation>Jetzt senden</translation></message></context>
<context><name>OutboxCommands</name><message><source>Sending {done} of {total}</source><translation>{done} von {total} werden gesendet</translation></message></context>
<context><name>OutboxCommands</name><message><source>Share now</source><translation>Jetzt teilen</translation></message></context>
<context><name>OutboxCommands</name><message><source>Taken out of the outbox.</source><translation>Aus dem Postausgang genommen.</translation></message></context>
<context><name>OutboxCommands</name><message><source>The feed is in the outbox.</source><translation>Der Feed liegt im Postausgang.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Use the network</source><translation>Netz benutzen</translation></message></context>
<context><name>OutboxCommands</name><message><source>You are offline: kept in the outbox until you are back.</source><translation>Sie sind offline: im Postausgang aufgehoben, bis Sie wieder online sind.</translation></message></context>
<context><name>OutboxCommands</name><message><source>You work offline: nothing is sent until you end that.</source><translation>Sie arbeiten offline: Nichts wird gesendet, bis Sie das beenden.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} stories wait to be shared.</source><translation>{count} Artikel warten darauf, geteilt zu werden.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} taken out of the outbox.</source><translation>{count} aus dem Postausgang genommen.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things of the outbox are sent.</source><translation>{count} aus dem Postausgang sind gesendet.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things of the outbox could not be sent; it says why.</source><translation>{count} im Postausgang konnten nicht gesendet werden; dort steht, warum.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things wait in the outbox.</source><translation>{count} warten im Postausgang.</translation></message></context>
<context><name>OutboxCommands</name><message><source>“{title}” waits in the outbox.</source><translation>„{title}“ wartet im Postausgang.</translation></message></context>
<context><name>OutboxCommands</name><message><source>“{title}” waits to be shared: {name}.</source><translation>„{title}“ wartet darauf, geteilt zu werden: {name}.</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Change…</source><translation>Ä&amp;ndern…</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Remove</source><translation>&amp;Entfernen</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Send now</source><translation>&amp;Jetzt senden</translation></message></context>
<context><name>OutboxList</name><message><source>Again at {time}.</source><translation>Wieder um {time}.</translation></message></context>
<context><name>OutboxList</name><message><source>For</source><translation>Wofür</translation></message></context>
<context><name>OutboxList</name><message><source>Given up.</source><translation>Aufgegeben.</translation></message></context>
<context><name>OutboxList</name><message><source>Keep</source><translation>Behalten</translation></message></context>
<context><name>OutboxList</name><message><source>Nothing waits.</source><translation>Nichts wartet.</translation></message></context>
<context><name>OutboxList</name><message><source>One could not be sent; it can be sent again, changed or removed.</source><translation>Eines konnte nicht gesendet werden; es kann noch einmal gesendet, geändert oder entfernt werden.</translation></message></context>
<context><name>OutboxList</name><message><source>Open</source><translation>Öffnen</translation></message></context>
<context><name>OutboxList</name><message><source>Outbox</source><translation>Postausgang</translation></message></context>
<context><name>OutboxList</name><message><source>Share</source><translation>Teilen</translation></message></context>
<context><name>OutboxList</name><message><source>Since</source><translation>Seit</translation></message></context>
<context><name>OutboxList</name><message><source>State</source><translation>Zustand</translation></message></context>
<context><name>OutboxList</name><message><source>Subscribe</source><translation>Abonnieren</translation></message></context>
<context><name>OutboxList</name><message><source>Waits</source><translation>Wartet</translation></message></context>
<context><name>OutboxList</name><message><source>What</source><translation>Was</translation></message></context>
<context><name>OutboxList</name><message><source>What waits</source><translation>Was wartet</translation></message></context>
<context><name>OutboxList</name><message><source>What you asked for without a network waits here.</source><translation>Hier wartet, was Sie ohne Netz verlangt haben.</translation></message></context>
<context><name>OutboxList</name><message><source>{count} could not be sent; they can be sent again or removed.</source><translation>{count} konnten nicht gesendet werden; sie können noch einmal gesendet oder entfernt werden.</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Go on</source><translation>&amp;Weiter</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;New pack…</source><translation>&amp;Neu packen…</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Pause</source><translation>An&amp;halten</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Stop</source><translation>&amp;Beenden</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Try again</source><translation>N&amp;och einmal versuchen</translation></message></context>
<context><name>PackDialog</name><message><source>Articles that are not complete</source><translation>Artikel, die nicht vollständig sind</translation></message></context>
<context><name>PackDialog</name><message><source>Everything you choose is fetched now, texts and pictures, to be read offline.</source><translation>Alles Gewählte wird jetzt geholt, Texte und Bilder, um es ohne Netz zu lesen.</translation></message></context>
<context><name>PackDialog</name><message><source>Make an &amp;edition…</source><translation>&amp;Ausgabe erstellen…</translation></message></context>
<context><name>PackDialog</name><message><source>No article has room in it.</source><translation>Kein Artikel hat darin Platz.</translation></message></context>
<context><name>PackDialog</name><message><source>Pack for a trip</source><translation>Für eine Reise packen</translation></message></context>
<context><name>PackDialog</name><message><source>Packed, not all of it</source><translation>Gepackt, aber nicht alles</translation></message></context>
<context><name>PackDialog</name><message><source>Packed: have a good trip</source><translation>Gepackt: Gute Reise</translation></message></context>
<context><name>PackDialog</name><message><source>Packing for your trip</source><translation>Ihre Reise wird gepackt</translation></message></context>
<context><name>PackDialog</name><message><source>Packing rests. What has come is kept.</source><translation>Das Packen ruht. Was da ist, bleibt.</translation></message></context>
<context><name>PackDialog</name><message><source>Progress</source><translation>Fortschritt</translation></message></context>
<context><name>PackDialog</name><message><source>Start pac&amp;king</source><translation>Pac&amp;ken beginnen</translation></message></context>
<context><name>PackDialog</name><message><source>There is no article in this choice.</source><translation>In dieser Auswahl ist kein Artikel.</translation></message></context>
<context><name>PackDialog</name><message><source>You may close this and read: packing goes on.</source><translation>Sie können dies schließen und lesen: Das Packen geht weiter.</translation></message></context>
<context><name>PackForm</name><message><source> MB</source><translation> MB</translation></message></context>
<context><name>PackForm</name><message><source> hours</source><translation> Stunden</translation></message></context>
<context><name>PackForm</name><message><source>&amp;From</source><translation>&amp;Aus</translation></message></context>
<context><name>PackForm</name><message><source>&amp;Length of the trip</source><translation>&amp;Dauer der Reise</translation></message></context>
<context><name>PackForm</name><message><source>&amp;Pictures</source><translation>&amp;Bilder</translation></message></context>
<context><name>PackForm</name><message><source>All days</source><translation>allen Tagen</translation></message></context>
<context><name>PackForm</name><message><source>At &amp;most</source><translation>&amp;Höchstens</translation></message></context>
<context><name>PackForm</name><message><source>Full size</source><translation>Volle Größe</translation></message></context>
<context><name>PackForm</name><message><source>Keep &amp;until</source><translation>Behalten b&amp;is</translation></message></context>
<context><name>PackForm</name><message><source>No limit</source><translation>Ohne Grenze</translation></message></context>
<context><name>PackForm</name><message><source>None</source><translation>Keine</translation></message></context>
<context><name>PackForm</name><message><source>Of folders and feeds; starred and tagged come anyhow.</source><translation>Aus Ordnern und Feeds; was Stern oder Schlagwort hat, kommt ohnehin mit.</translation></message></context>
<context><name>PackForm</name><message><source>Small</source><translation>Klein</translation></message></context>
<context><name>PackForm</name><message><source>The last 24 hours</source><translation>den letzten 24 Stunden</translation></message></context>
<context><name>PackForm</name><message><source>The last 3 days</source><translation>den letzten 3 Tagen</translation></message></context>
<context><name>PackForm</name><message><source>The last month</source><translation>dem letzten Monat</translation></message></context>
<context><name>PackForm</name><message><source>The last week</source><translation>der letzten Woche</translation></message></context>
<context><name>PackForm</name><message><source>What goes along</source><translation>Was mitkommt</translation></message></context>
<context><name>PackForm</name><message><source>What has been &amp;read too</source><translation>Auch &amp;Gelesenes</translation></message></context>
<context><name>PackForm</name><message><source>{name} ({count})</source><translation>{name} ({count})</translation></message></context>
<context><name>Packing</name><message><source>Details…</source><translation>Einzelheiten…</translation></message></context>
<context><name>Packing</name><message><source>Go on</source><translation>Weiter</translation></message></context>
<context><name>Packing</name><message><source>Go on now</source><translation>Jetzt weiter</translation></message></context>
<context><name>Packing</name><message><source>Go on packing</source><translation>Weiter packen</translation></message></context>
<context><name>Packing</name><message><source>Its comments are missing.</source><translation>Die Kommentare fehlen.</translation></message></context>
<context><name>Packing</name><message><source>Not fetched yet.</source><translation>Noch nicht geholt.</translation></message></context>
<context><name>Packing</name><message><source>One picture is missing.</source><translation>Ein Bild fehlt.</translation></message></context>
<context><name>Packing</name><message><source>Only the feed’s text.</source><translation>Nur der Text des Feeds.</translation></message></context>
<context><name>Packing</name><message><source>Packing begins.</source><translation>Das Packen beginnt.</translation></message></context>
<context><name>Packing</name><message><source>Packing rests.</source><translation>Das Packen ruht.</translation></message></context>
<context><name>Packing</name><message><source>Packing waits for the network.</source><translation>Das Packen wartet auf das Netz.</translation></message></context>
<context><name>Packing</name><message><source>Packing: {part} %</source><translation>Packen: {part} %</translation></message></context>
<context><name>Packing</name><message><source>Pause packing</source><translation>Packen anhalten</translation></message></context>
<context><name>Packing</name><message><source>The network went away; packing goes on when it is back.</source><translation>Das Netz ist weg; das Packen geht weiter, sobald es zurück ist.</translation></message></context>
<context><name>Packing</name><message><source>The pack for your trip goes on where it was.</source><translation>Das Packen für Ihre Reise geht weiter, wo es war.</translation></message></context>
<context><name>Packing</name><message><source>{count} pictures are missing.</source><translation>{count} Bilder fehlen.</translation></message></context>
<context><name>PageMenu</name><message><source>Copied.</source><translation>Kopiert.</translation></message></context>
<context><name>PageMenu</name><message><source>Copy</source><translation>Kopieren</translation></message></context>
<context><name>PageMenu</name><message><source>Copy link address</source><translation>Linkadresse kopieren</translation></message></context>
<context><name>PageMenu</name><message><source>Copy picture</source><translation>Bild kopieren</translation></message></context>
<context><name>PageMenu</name><message><source>Copy with source</source><translation>Mit Quelle kopieren</translation></message></context>
<context><name>PageMenu</name><message><source>Look up “{words}”: {name}</source><translation>„{words}“ nachschlagen: {name}</translation></message></context>
<context><name>PageMenu</name><message><source>Open link</source><translation>Link öffnen</translation></message></context>
<context><name>PageMenu</name><message><source>Open picture</source><translation>Bild öffnen</translation></message></context>
<context><name>PageMenu</name><message><source>Save picture…</source><translation>Bild speichern…</translation></message></context>
<context><name>PageMenu</name><message><source>You are offline: this can be looked up later.</source><translation>Sie sind offline: Das lässt sich später nachschlagen.</translation></message></context>
<context><name>PageView</name><message><source>Page as it will be printed</source><translation>Seite, wie sie gedruckt wird</translation></message></context>
<context><name>Pages</name><message><source>Page {page} of {total}</source><translation>Seite {page} von {total}</translation></message></context>
<context><name>Palette</name><message><source>Actions</source><translation>Aktionen</translation></message></context>
<context><name>Palette</name><message><source>Articles</source><translation>Artikel</translation></message></context>
<context><name>Palette</name><message><source>Command palette</source><translation>Befehlspalette</translation></message></context>
<context><name>Palette</name><message><source>Feed</source><translation>Feed</translation></message></context>
<context><name>Palette</name><message><source>Folder</source><translation>Ordner</translation></message></context>
<context><name>Palette</name><message><source>Go to</source><translation>Gehe zu</translation></message></context>
<context><name>Palette</name><message><source>Go to a feed, an article, an action</source><translation>Zu einem Feed, einem Artikel, einer Aktion</translation></message></context>
<context><name>Palette</name><message><source>Nothing fits.</source><translation>Nichts passt.</translation></message></context>
<context><name>Palette</name><message><source>Search actions, feeds and articles</source><translation>Aktionen, Feeds und Artikel suchen</translation></message></context>
<context><name>Palette</name><message><source>Tag</source><translation>Schlagwort</translation></message></context>
<context><name>Palette</name><message><source>View</source><translation>Ansicht</translation></message></context>
<context><name>Palette</name><message><source>What fits</source><translation>Was passt</translation></message></context>
<context><name>PictureChoice</name><message><source>Articles are shown with pictures.</source><translation>Artikel werden mit Bildern gezeigt.</translation></message></context>
<context><name>PictureChoice</name><message><source>Articles are shown without pictures.</source><translation>Artikel werden ohne Bilder gezeigt.</translation></message></context>
<context><name>PictureChoice</name><message><source>{feed} is shown with pictures.</source><translation>{feed} wird mit Bildern gezeigt.</translation></message></context>
<context><name>PictureChoice</name><message><source>{feed} is shown without pictures.</source><translation>{feed} wird ohne Bilder gezeigt.</translation></message></context>
<context><name>PictureObjects</name><message><source>Click to play</source><translation>Zum Abspielen klicken</translation></message></context>
<context><name>PictureSaving</name><message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message></context>
<context><name>PictureSaving</name><message><source>Pictures (*.png *.jpg *.webp)</source><translation>Bilder (*.png *.jpg *.webp)</translation></message></context>
<context><name>PictureSaving</name><message><source>Save picture</source><translation>Bild speichern</translation></message></context>
<context><name>PictureSaving</name><message><source>“{name}” is written.</source><translation>„{name}“ ist geschrieben.</translation></message></context>
<context><name>Places</name><message><source>&amp;Edit…</source><translation>&amp;Bearbeiten…</translation></message></context>
<context><name>Places</name><message><source>A&amp;dd…</source><translation>&amp;Hinzufügen…</translation></message></context>
<context><name>Places</name><message><source>Move &amp;up</source><translation>N&amp;ach oben</translation></message></context>
<context><name>Places</name><message><source>Move do&amp;wn</source><translation>Nach u&amp;nten</translation></message></context>
<context><name>Places</name><message><source>Remo&amp;ve</source><translation>Ent&amp;fernen</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Appearance</source><translation>Aus&amp;sehen</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Keyboard</source><translation>&amp;Tastatur</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Letters of articles</source><translation>Sch&amp;rift der Artikel</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Offline</source><translation>&amp;Offline</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Sharing</source><translation>T&amp;eilen</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Theme</source><translation>&amp;Farbschema</translation></message></context>
<context><name>Preferences</name><message><source>After the computer &amp;woke up</source><translation>Nach dem &amp;Aufwachen des Computers</translation></message></context>
<context><name>Preferences</name><message><source>As the system</source><translation>Wie das System</translation></message></context>
<context><name>Preferences</name><message><source>B&amp;y itself</source><translation>&amp;Von selbst</translation></message></context>
<context><name>Preferences</name><message><source>Broadsheet speaks the other language when it starts again.</source><translation>Broadsheet spricht die andere Sprache nach dem nächsten Start.</translation></message></context>
<context><name>Preferences</name><message><source>Choose places…</source><translation>Orte wählen…</translation></message></context>
<context><name>Preferences</name><message><source>Cit&amp;y</source><translation>St&amp;adt</translation></message></context>
<context><name>Preferences</name><message><source>Dark</source><translation>Dunkel</translation></message></context>
<context><name>Preferences</name><message><source>Des&amp;ktop</source><translation>&amp;Desktop</translation></message></context>
<context><name>Preferences</name><message><source>Feeds that publish seldom are asked less often. A feed can have an interval of its own in its properties.</source><translation>Feeds, die selten veröffentlichen, werden seltener abgerufen. In seinen Eigenschaften kann ein Feed ein eigenes Intervall haben.</translation></message></context>
<context><name>Preferences</name><message><source>Feeds to add</source><translation>Neue Feeds</translation></message></context>
<context><name>Preferences</name><message><source>Fetch &amp;full texts of feeds that give summaries</source><translation>&amp;Volltexte holen, wo Feeds nur Auszüge geben</translation></message></context>
<context><name>Preferences</name><message><source>From this, packing for a trip knows how many hours of reading there are.</source><translation>Daraus weiß das Packen für eine Reise, wie viele Stunden Lektüre es sind.</translation></message></context>
<context><name>Preferences</name><message><source>Hebrew</source><translation>Hebräisch</translation></message></context>
<context><name>Preferences</name><message><source>Islamic (Umm al-Qura)</source><translation>Islamisch (Umm al-Qura)</translation></message></context>
<context><name>Preferences</name><message><source>Islamic (tabular)</source><translation>Islamisch (tabellarisch)</translation></message></context>
<context><name>Preferences</name><message><source>Keep &amp;comments</source><translation>&amp;Kommentare behalten</translation></message></context>
<context><name>Preferences</name><message><source>Keep &amp;pictures</source><translation>&amp;Bilder aufbewahren</translation></message></context>
<context><name>Preferences</name><message><source>Keep of each feed</source><translation>Von jedem Feed behalten</translation></message></context>
<context><name>Preferences</name><message><source>Keep old articles</source><translation>Alte Artikel behalten</translation></message></context>
<context><name>Preferences</name><message><source>La&amp;nguage</source><translation>S&amp;prache</translation></message></context>
<context><name>Preferences</name><message><source>Length of a l&amp;ine</source><translation>&amp;Zeilenlänge</translation></message></context>
<context><name>Preferences</name><message><source>Light</source><translation>Hell</translation></message></context>
<context><name>Preferences</name><message><source>Line s&amp;pacing</source><translation>Zeilena&amp;bstand</translation></message></context>
<context><name>Preferences</name><message><source>Links to open</source><translation>Links</translation></message></context>
<context><name>Preferences</name><message><source>Look selected words up</source><translation>Ausgewählte Wörter nachschlagen</translation></message></context>
<context><name>Preferences</name><message><source>Mark an article &amp;read</source><translation>Artikel als gelesen &amp;markieren</translation></message></context>
<context><name>Preferences</name><message><source>Mark read what is &amp;scrolled past</source><translation>&amp;Vorbeigerolltes als gelesen markieren</translation></message></context>
<context><name>Preferences</name><message><source>None</source><translation>Keiner</translation></message></context>
<context><name>Preferences</name><message><source>Pages to keep</source><translation>Seiten zum Behalten</translation></message></context>
<context><name>Preferences</name><message><source>Persian</source><translation>Persisch</translation></message></context>
<context><name>Preferences</name><message><source>Pictures and pages take at most</source><translation>Bilder und Seiten brauchen höchstens</translation></message></context>
<context><name>Preferences</name><message><source>Pictures over a metered network</source><translation>Bilder in getakteten Netzen</translation></message></context>
<context><name>Preferences</name><message><source>Preferences</source><translation>Einstellungen</translation></message></context>
<context><name>Preferences</name><message><source>Re&amp;fresh</source><translation>Akt&amp;ualisieren</translation></message></context>
<context><name>Preferences</name><message><source>Rea&amp;ding</source><translation>&amp;Lesen</translation></message></context>
<context><name>Preferences</name><message><source>Second &amp;calendar</source><translation>Zweiter &amp;Kalender</translation></message></context>
<context><name>Preferences</name><message><source>Sepia</source><translation>Sepia</translation></message></context>
<context><name>Preferences</name><message><source>Si&amp;ze of pictures</source><translation>Bild&amp;größe</translation></message></context>
<context><name>Preferences</name><message><source>Space</source><translation>Platz</translation></message></context>
<context><name>Preferences</name><message><source>Spare what has tags</source><translation>Was Schlagwörter hat, verschonen</translation></message></context>
<context><name>Preferences</name><message><source>Spare what is packed for a trip</source><translation>Was für eine Reise gepackt ist, verschonen</translation></message></context>
<context><name>Preferences</name><message><source>Spare what is unread</source><translation>Ungelesenes verschonen</translation></message></context>
<context><name>Preferences</name><message><source>Text si&amp;ze</source><translation>Schrift&amp;größe</translation></message></context>
<context><name>Preferences</name><message><source>Tight</source><translation>Eng</translation></message></context>
<context><name>Preferences</name><message><source>Today’s list names the day by this calendar too. Hebrew and Islamic days begin at sunset in the city; without one, at midnight.</source><translation>Die Liste von heute nennt den Tag auch nach diesem Kalender. Hebräische und islamische Tage beginnen mit dem Sonnenuntergang am Ort; ohne Ort um Mitternacht.</translation></message></context>
<context><name>Preferences</name><message><source>Usual</source><translation>Normal</translation></message></context>
<context><name>Preferences</name><message><source>Very wide</source><translation>Sehr weit</translation></message></context>
<context><name>Preferences</name><message><source>What is here already stays as it is.</source><translation>Was schon da ist, bleibt, wie es ist.</translation></message></context>
<context><name>Preferences</name><message><source>What is shared</source><translation>Was geteilt wird</translation></message></context>
<context><name>Preferences</name><message><source>When Broadsheet &amp;starts</source><translation>Beim Start von &amp;Broadsheet</translation></message></context>
<context><name>Preferences</name><message><source>When there is a network again, of what waits in the outbox:</source><translation>Was im Postausgang wartet, wenn wieder ein Netz da ist:</translation></message></context>
<context><name>Preferences</name><message><source>Where there is too much, the pictures of what was read longest ago go first; they can be fetched again. What is starred or has notes always stays.</source><translation>Wo es zu viel ist, gehen zuerst die Bilder von dem, was am längsten gelesen ist; sie können wieder geholt werden. Was einen Stern oder Notizen hat, bleibt immer.</translation></message></context>
<context><name>Preferences</name><message><source>Wide</source><translation>Weit</translation></message></context>
<context><name>Preferences</name><message><source>Words that you read in a minute</source><translation>Wörter, die Sie in der Minute lesen</translation></message></context>
<context><name>Preferences</name><message><source>Work offline: nothing leaves this computer</source><translation>Offline arbeiten: Nichts verlässt diesen Rechner</translation></message></context>
<context><name>Preferences</name><message><source>after one second</source><translation>nach einer Sekunde</translation></message></context>
<context><name>Preferences</name><message><source>after the texts</source><translation>nach den Texten</translation></message></context>
<context><name>Preferences</name><message><source>after {count} seconds</source><translation>nach {count} Sekunden</translation></message></context>
<context><name>Preferences</name><message><source>all articles</source><translation>alle Artikel</translation></message></context>
<context><name>Preferences</name><message><source>as soon as it is opened</source><translation>sobald er geöffnet wird</translation></message></context>
<context><name>Preferences</name><message><source>ask me</source><translation>mich fragen</translation></message></context>
<context><name>Preferences</name><message><source>every {time}</source><translation>alle {time}</translation></message></context>
<context><name>Preferences</name><message><source>for ever</source><translation>für immer</translation></message></context>
<context><name>Preferences</name><message><source>for {count} days</source><translation>für {count} Tage</translation></message></context>
<context><name>Preferences</name><message><source>large ({count} pixels)</source><translation>groß ({count} Pixel)</translation></message></context>
<context><name>Preferences</name><message><source>never</source><translation>nie</translation></message></context>
<context><name>Preferences</name><message><source>not at all</source><translation>gar nicht</translation></message></context>
<context><name>Preferences</name><message><source>of all articles</source><translation>von allen Artikeln</translation></message></context>
<context><name>Preferences</name><message><source>of starred articles</source><translation>von Artikeln mit Stern</translation></message></context>
<context><name>Preferences</name><message><source>only by hand</source><translation>nur von Hand</translation></message></context>
<context><name>Preferences</name><message><source>only the first of each article</source><translation>nur das erste jedes Artikels</translation></message></context>
<context><name>Preferences</name><message><source>only when asked for</source><translation>nur auf Wunsch</translation></message></context>
<context><name>Preferences</name><message><source>send at once</source><translation>sofort senden</translation></message></context>
<context><name>Preferences</name><message><source>small ({count} pixels)</source><translation>klein ({count} Pixel)</translation></message></context>
<context><name>Preferences</name><message><source>the newest {count}</source><translation>die {count} neuesten</translation></message></context>
<context><name>Preferences</name><message><source>usual ({count} pixels)</source><translation>normal ({count} Pixel)</translation></message></context>
<context><name>Preferences</name><message><source>without a limit</source><translation>ohne Grenze</translation></message></context>
<context><name>Preferences</name><message><source>{count} characters</source><translation>{count} Zeichen</translation></message></context>
<context><name>Preferences</name><message><source>{count} pixels</source><translation>{count} Pixel</translation></message></context>
<context><name>PrintPreview</name><message><source>&amp;Print…</source><translation>&amp;Drucken…</translation></message></context>
<context><name>PrintPreview</name><message><source>&amp;Save as PDF…</source><translation>Als PDF &amp;speichern…</translation></message></context>
<context><name>PrintPreview</name><message><source>Laying out the pages…</source><translation>Die Seiten werden umbrochen…</translation></message></context>
<context><name>PrintPreview</name><message><source>Page {page} of {total}</source><translation>Seite {page} von {total}</translation></message></context>
<context><name>PrintPreview</name><message><source>Print</source><translation>Drucken</translation></message></context>
<context><name>PrintPreview</name><message><source>The next page</source><translation>Nächste Seite</translation></message></context>
<context><name>PrintPreview</name><message><source>The page before</source><translation>Vorige Seite</translation></message></context>
<context><name>Printing</name><message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message></context>
<context><name>Printing</name><message><source>Choose at most {count} articles to print them at once.</source><translation>Wählen Sie höchstens {count} Artikel, um sie zusammen zu drucken.</translation></message></context>
<context><name>Printing</name><message><source>It could not be printed.</source><translation>Das Drucken ist nicht gelungen.</translation></message></context>
<context><name>Printing</name><message><source>Links</source><translation>Links</translation></message></context>
<context><name>Printing</name><message><source>No printer is set up on this computer. It can be saved as PDF.</source><translation>Auf diesem Rechner ist kein Drucker eingerichtet. Sie können als PDF speichern.</translation></message></context>
<context><name>Printing</name><message><source>Open</source><translation>Öffnen</translation></message></context>
<context><name>Printing</name><message><source>PDF documents (*.pdf)</source><translation>PDF-Dokumente (*.pdf)</translation></message></context>
<context><name>Printing</name><message><source>Printed.</source><translation>Gedruckt.</translation></message></context>
<context><name>Printing</name><message><source>Save as PDF</source><translation>Als PDF speichern</translation></message></context>
<context><name>Printing</name><message><source>“{name}” is written.</source><translation>„{name}“ ist geschrieben.</translation></message></context>
<context><name>Properties</name><message><source>&amp;Access</source><translation>&amp;Zugang</translation></message></context>
<context><name>Properties</name><message><source>&amp;Change…</source><translation>&amp;Ändern…</translation></message></context>
<context><name>Properties</name><message><source>&amp;Comments</source><translation>&amp;Kommentare</translation></message></context>
<context><name>Properties</name><message><source>&amp;Folder</source><translation>&amp;Ordner</translation></message></context>
<context><name>Properties</name><message><source>&amp;Headers</source><translation>&amp;Kopfzeilen</translation></message></context>
<context><name>Properties</name><message><source>&amp;Name</source><translation>&amp;Name</translation></message></context>
<context><name>Properties</name><message><source>&amp;Open with</source><translation>Ö&amp;ffnen mit</translation></message></context>
<context><name>Properties</name><message><source>&amp;Own network</source><translation>&amp;Eigenes Netz</translation></message></context>
<context><name>Properties</name><message><source>&amp;Password</source><translation>&amp;Passwort</translation></message></context>
<context><name>Properties</name><message><source>&amp;Refresh every</source><translation>&amp;Aktualisieren</translation></message></context>
<context><name>Properties</name><message><source>&amp;Text</source><translation>&amp;Text</translation></message></context>
<context><name>Properties</name><message><source>&amp;User name</source><translation>&amp;Benutzername</translation></message></context>
<context><name>Properties</name><message><source>Address</source><translation>Adresse</translation></message></context>
<context><name>Properties</name><message><source>Any age</source><translation>Beliebig alt</translation></message></context>
<context><name>Properties</name><message><source>Any number</source><translation>Beliebig viele</translation></message></context>
<context><name>Properties</name><message><source>As for all feeds</source><translation>Wie bei allen Feeds</translation></message></context>
<context><name>Properties</name><message><source>As for all feeds ({interval})</source><translation>Wie bei allen Feeds ({interval})</translation></message></context>
<context><name>Properties</name><message><source>As when it was added</source><translation>Wie beim Abonnieren</translation></message></context>
<context><name>Properties</name><message><source>Change the address</source><translation>Adresse ändern</translation></message></context>
<context><name>Properties</name><message><source>Download fi&amp;les</source><translation>Dat&amp;eien laden</translation></message></context>
<context><name>Properties</name><message><source>Each header is a line with a name, a colon and a value.</source><translation>Jede Kopfzeile besteht aus Name, Doppelpunkt und Wert.</translation></message></context>
<context><name>Properties</name><message><source>Fee&amp;d</source><translation>Fee&amp;d</translation></message></context>
<context><name>Properties</name><message><source>Fetch the whole article from its page</source><translation>Den ganzen Artikel von seiner Seite holen</translation></message></context>
<context><name>Properties</name><message><source>For&amp;get the password</source><translation>Passwort &amp;vergessen</translation></message></context>
<context><name>Properties</name><message><source>Keep &amp;up to</source><translation>&amp;Behalten: bis zu</translation></message></context>
<context><name>Properties</name><message><source>Keep to what the feed says</source><translation>Beim Text des Feeds bleiben</translation></message></context>
<context><name>Properties</name><message><source>May lie there</source><translation>Darf darin liegen</translation></message></context>
<context><name>Properties</name><message><source>May not lie there</source><translation>Darf nicht darin liegen</translation></message></context>
<context><name>Properties</name><message><source>Ne&amp;w articles</source><translation>Neue A&amp;rtikel</translation></message></context>
<context><name>Properties</name><message><source>Of all articles</source><translation>Von allen Artikeln</translation></message></context>
<context><name>Properties</name><message><source>Of new articles, by itself</source><translation>Von neuen Artikeln, von selbst</translation></message></context>
<context><name>Properties</name><message><source>Of starred articles</source><translation>Von Artikeln mit Stern</translation></message></context>
<context><name>Properties</name><message><source>Only when asked for</source><translation>Nur auf Wunsch</translation></message></context>
<context><name>Properties</name><message><source>Passwords are kept by the system, not in the library. Headers are sent with every request for this feed, one a line.</source><translation>Passwörter bewahrt das System auf, nicht die Bibliothek. Kopfzeilen werden mit jeder Anfrage für diesen Feed gesendet, eine je Zeile.</translation></message></context>
<context><name>Properties</name><message><source>Rea&amp;ding</source><translation>&amp;Lesen</translation></message></context>
<context><name>Properties</name><message><source>Save</source><translation>Speichern</translation></message></context>
<context><name>Properties</name><message><source>Say nothing</source><translation>Nichts sagen</translation></message></context>
<context><name>Properties</name><message><source>Starred articles are always kept.</source><translation>Artikel mit Stern werden immer behalten.</translation></message></context>
<context><name>Properties</name><message><source>Tell of them</source><translation>Melden</translation></message></context>
<context><name>Properties</name><message><source>The feed’s text</source><translation>Der Text des Feeds</translation></message></context>
<context><name>Properties</name><message><source>The new folder needs a name.</source><translation>Der neue Ordner braucht einen Namen.</translation></message></context>
<context><name>Properties</name><message><source>The page, in the browser</source><translation>Die Seite, im Browser</translation></message></context>
<context><name>Properties</name><message><source>The page’s text</source><translation>Der Text der Seite</translation></message></context>
<context><name>Properties</name><message><source>and at &amp;most</source><translation>und &amp;höchstens</translation></message></context>
<context><name>Properties</name><message><source>{count} articles</source><translation>{count} Artikel</translation></message></context>
<context><name>Properties</name><message><source>{count} days</source><translation>{count} Tage</translation></message></context>
<context><name>Related</name><message><source>Background</source><translation>Hintergrund</translation></message></context>
<context><name>Related</name><message><source>Related coverage</source><translation>Mehr zum Thema</translation></message></context>
<context><name>Related</name><message><source>Since then</source><translation>Seither</translation></message></context>
<context><name>Related</name><message><source>The same story elsewhere</source><translation>Dieselbe Nachricht anderswo</translation></message></context>
<context><name>Related</name><message><source>shares: {words}</source><translation>gemeinsam: {words}</translation></message></context>
<context><name>Report</name><message><source>&amp;Copy</source><translation>&amp;Kopieren</translation></message></context>
<context><name>Report</name><message><source>&amp;Show log files</source><translation>&amp;Protokolle zeigen</translation></message></context>
<context><name>Report</name><message><source>Copied.</source><translation>Kopiert.</translation></message></context>
<context><name>Report</name><message><source>Copy this text into your report and say what you did and what happened. Addresses of what you read have been taken out; nothing is sent from here.</source><translation>Kopieren Sie diesen Text in Ihre Meldung und schreiben Sie dazu, was Sie getan haben und was geschah. Adressen dessen, was Sie lesen, sind entfernt; von hier wird nichts gesendet.</translation></message></context>
<context><name>Report</name><message><source>Report a problem</source><translation>Problem melden</translation></message></context>
<context><name>Report</name><message><source>Text of the report</source><translation>Text der Meldung</translation></message></context>
<context><name>RespondCommands</name><message><source>Draft discarded.</source><translation>Entwurf verworfen.</translation></message></context>
<context><name>RespondCommands</name><message><source>Respond</source><translation>Antworten</translation></message></context>
<context><name>RespondCommands</name><message><source>You are offline: your response is kept in the outbox, and here.</source><translation>Sie sind offline: Ihre Antwort liegt im Postausgang, und hier.</translation></message></context>
<context><name>RespondCommands</name><message><source>Your mail program has the letter; the draft stays here.</source><translation>Ihr Mailprogramm hat den Brief; der Entwurf bleibt hier.</translation></message></context>
<context><name>RespondCommands</name><message><source>Your response is on the clipboard: paste it there. The draft stays here.</source><translation>Ihre Antwort ist in der Zwischenablage: Fügen Sie sie dort ein. Der Entwurf bleibt hier.</translation></message></context>
<context><name>RespondPanel</name><message><source>Close</source><translation>Schließen</translation></message></context>
<context><name>RespondPanel</name><message><source>Discard</source><translation>Verwerfen</translation></message></context>
<context><name>RespondPanel</name><message><source>Respond to {name}</source><translation>Antwort an {name}</translation></message></context>
<context><name>RespondPanel</name><message><source>Send as a letter</source><translation>Als Brief senden</translation></message></context>
<context><name>RespondPanel</name><message><source>Take to its page</source><translation>Zur Seite bringen</translation></message></context>
<context><name>RespondPanel</name><message><source>Take to the comments</source><translation>Zu den Kommentaren bringen</translation></message></context>
<context><name>RespondPanel</name><message><source>The author’s address is not known: you choose to whom the letter goes.</source><translation>Die Adresse der Autorin oder des Autors ist nicht bekannt: An wen der Brief geht, bestimmen Sie.</translation></message></context>
<context><name>RespondPanel</name><message><source>To {address}</source><translation>An {address}</translation></message></context>
<context><name>RespondPanel</name><message><source>Write here. It is kept with the article as you type.</source><translation>Hier schreiben. Es wird beim Tippen mit dem Artikel aufgehoben.</translation></message></context>
<context><name>RespondPanel</name><message><source>Your response</source><translation>Ihre Antwort</translation></message></context>
<context><name>Safety</name><message><source>Go back to the copy</source><translation>Zur Kopie zurückkehren</translation></message></context>
<context><name>Safety</name><message><source>Not now</source><translation>Nicht jetzt</translation></message></context>
<context><name>Safety</name><message><source>Put away</source><translation>Ausblenden</translation></message></context>
<context><name>Safety</name><message><source>The copy is in its place; the damaged library is kept in “backups”.</source><translation>Die Kopie ist eingesetzt; die beschädigte Bibliothek liegt in „backups“.</translation></message></context>
<context><name>Safety</name><message><source>The library is damaged</source><translation>Die Bibliothek ist beschädigt</translation></message></context>
<context><name>Safety</name><message><source>The library is damaged.</source><translation>Die Bibliothek ist beschädigt.</translation></message></context>
<context><name>Safety</name><message><source>There is a sound copy of {day}: articles since then come again with the next refresh, marks made since then are lost. The damaged library is kept.</source><translation>Es gibt eine unbeschädigte Kopie ({day}): Spätere Artikel kommen mit der nächsten Aktualisierung wieder, spätere Markierungen gehen verloren. Die beschädigte Bibliothek wird aufgehoben.</translation></message></context>
<context><name>SaveView</name><message><source>&amp;Name</source><translation>&amp;Name</translation></message></context>
<context><name>SaveView</name><message><source>Save</source><translation>Speichern</translation></message></context>
<context><name>SaveView</name><message><source>Save view</source><translation>Ansicht speichern</translation></message></context>
<context><name>SaveView</name><message><source>The view of this name is replaced.</source><translation>Die Ansicht dieses Namens wird ersetzt.</translation></message></context>
<context><name>Sentences</name><message><source>(stopped)</source><translation>(angehalten)</translation></message></context>
<context><name>Sentences</name><message><source>(without a title)</source><translation>(ohne Titel)</translation></message></context>
<context><name>Sentences</name><message><source>1 article</source><translation>1 Artikel</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked read.</source><translation>1 Artikel als gelesen markiert.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked starred.</source><translation>1 Stern gesetzt.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked unread.</source><translation>1 Artikel als ungelesen markiert.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked unstarred.</source><translation>1 Stern entfernt.</translation></message></context>
<context><name>Sentences</name><message><source>1 comment</source><translation>1 Kommentar</translation></message></context>
<context><name>Sentences</name><message><source>1 feed</source><translation>1 Feed</translation></message></context>
<context><name>Sentences</name><message><source>1 feed written to {file}.</source><translation>1 Feed in {file} geschrieben.</translation></message></context>
<context><name>Sentences</name><message><source>1 new article</source><translation>1 neuer Artikel</translation></message></context>
<context><name>Sentences</name><message><source>1 new feed</source><translation>1 neuer Feed</translation></message></context>
<context><name>Sentences</name><message><source>1 note</source><translation>1 Notiz</translation></message></context>
<context><name>Sentences</name><message><source>1 page</source><translation>1 Seite</translation></message></context>
<context><name>Sentences</name><message><source>1 picture</source><translation>1 Bild</translation></message></context>
<context><name>Sentences</name><message><source>1 second</source><translation>1 Sekunde</translation></message></context>
<context><name>Sentences</name><message><source>All {count} articles are complete, {size}.</source><translation>Alle {count} Artikel sind vollständig, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>Another program holds the library in {folder}: try again later.</source><translation>Ein anderes Programm benutzt die Bibliothek in {folder}: Versuchen Sie es später erneut.</translation></message></context>
<context><name>Sentences</name><message><source>April</source><translation>April</translation></message></context>
<context><name>Sentences</name><message><source>Articles whose ledger is counted wrong</source><translation>Artikel, deren Bestand falsch gezählt ist</translation></message></context>
<context><name>Sentences</name><message><source>Articles without their text</source><translation>Artikel ohne ihren Text</translation></message></context>
<context><name>Sentences</name><message><source>August</source><translation>August</translation></message></context>
<context><name>Sentences</name><message><source>Background</source><translation>Hintergrund</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet is set to work offline, so nothing is fetched until you end that.</source><translation>Broadsheet arbeitet offline: Nichts wird geholt, bis Sie das beenden.</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet uses the network.</source><translation>Broadsheet benutzt das Netz.</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet works offline: nothing leaves this computer.</source><translation>Broadsheet arbeitet offline: Nichts verlässt diesen Rechner.</translation></message></context>
<context><name>Sentences</name><message><source>By {names}</source><translation>Von {names}</translation></message></context>
<context><name>Sentences</name><message><source>Comments: {what}</source><translation>Kommentare: {what}</translation></message></context>
<context><name>Sentences</name><message><source>Contents</source><translation>Inhalt</translation></message></context>
<context><name>Sentences</name><message><source>Counts that are wrong</source><translation>Falsche Zählungen</translation></message></context>
<context><name>Sentences</name><message><source>Cover</source><translation>Titelbild</translation></message></context>
<context><name>Sentences</name><message><source>December</source><translation>Dezember</translation></message></context>
<context><name>Sentences</name><message><source>Enclosed: {what}</source><translation>Beigelegt: {what}</translation></message></context>
<context><name>Sentences</name><message><source>February</source><translation>Februar</translation></message></context>
<context><name>Sentences</name><message><source>Feeds without a row for their choices</source><translation>Feeds ohne Zeile für ihre Einstellungen</translation></message></context>
<context><name>Sentences</name><message><source>Fetching stopped unexpectedly; what had come is kept.</source><translation>Der Abruf endete unerwartet; was schon da war, bleibt.</translation></message></context>
<context><name>Sentences</name><message><source>Files that belong to no picture</source><translation>Dateien, die zu keinem Bild gehören</translation></message></context>
<context><name>Sentences</name><message><source>Indexes or triggers of the library that are gone or changed</source><translation>Indizes oder Trigger der Bibliothek, die fehlen oder verändert sind</translation></message></context>
<context><name>Sentences</name><message><source>It was let go to stay within the space given; it can be fetched again.</source><translation>Es wurde aufgegeben, um mit dem gegebenen Platz auszukommen; es kann wieder geholt werden.</translation></message></context>
<context><name>Sentences</name><message><source>January</source><translation>Januar</translation></message></context>
<context><name>Sentences</name><message><source>July</source><translation>Juli</translation></message></context>
<context><name>Sentences</name><message><source>June</source><translation>Juni</translation></message></context>
<context><name>Sentences</name><message><source>Kept in the outbox; “broadsheet outbox send” subscribes to it.</source><translation>Liegt im Postausgang; „broadsheet outbox send“ abonniert ihn.</translation></message></context>
<context><name>Sentences</name><message><source>Kept pages</source><translation>Behaltene Seiten</translation></message></context>
<context><name>Sentences</name><message><source>Lists that do not show what the articles say</source><translation>Listen, die nicht zeigen, was die Artikel sagen</translation></message></context>
<context><name>Sentences</name><message><source>March</source><translation>März</translation></message></context>
<context><name>Sentences</name><message><source>May</source><translation>Mai</translation></message></context>
<context><name>Sentences</name><message><source>Name that folder where you named the former one.</source><translation>Nennen Sie diesen Ordner dort, wo Sie den bisherigen genannt haben.</translation></message></context>
<context><name>Sentences</name><message><source>No article was found in the page.</source><translation>Auf der Seite wurde kein Artikel gefunden.</translation></message></context>
<context><name>Sentences</name><message><source>No comments are here.</source><translation>Es sind keine Kommentare hier.</translation></message></context>
<context><name>Sentences</name><message><source>No feed in this file.</source><translation>Kein Feed in dieser Datei.</translation></message></context>
<context><name>Sentences</name><message><source>No feed is due: “broadsheet refresh --all” fetches them all the same.</source><translation>Kein Feed ist fällig: „broadsheet refresh --all“ ruft sie trotzdem ab.</translation></message></context>
<context><name>Sentences</name><message><source>No feed was found at {address}.</source><translation>Unter {address} wurde kein Feed gefunden.</translation></message></context>
<context><name>Sentences</name><message><source>No feeds yet: “broadsheet add ADDRESS” subscribes to one.</source><translation>Noch keine Feeds: „broadsheet add ADRESSE“ abonniert einen.</translation></message></context>
<context><name>Sentences</name><message><source>No file comes with this article.</source><translation>Zu diesem Artikel gehört keine Datei.</translation></message></context>
<context><name>Sentences</name><message><source>No new feed: you subscribe to all of them already.</source><translation>Kein neuer Feed: Alle sind schon abonniert.</translation></message></context>
<context><name>Sentences</name><message><source>No server called {host} was found: check the address, or that you are connected.</source><translation>Kein Server mit dem Namen {host} gefunden: Prüfen Sie die Adresse, oder ob Sie verbunden sind.</translation></message></context>
<context><name>Sentences</name><message><source>Not everything could be mended.</source><translation>Nicht alles ließ sich beheben.</translation></message></context>
<context><name>Sentences</name><message><source>Not fetched yet.</source><translation>Noch nicht geholt.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing found for “{words}”.</source><translation>Nichts gefunden für „{words}“.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing here.</source><translation>Nichts hier.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing in the outbox has the number {id}.</source><translation>Nichts im Postausgang hat die Nummer {id}.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing is here yet, about {more} to fetch.</source><translation>Noch ist nichts hier, etwa {more} zu holen.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing unread.</source><translation>Nichts Ungelesenes.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing was changed: “broadsheet doctor --repair” mends what can be mended.</source><translation>Nichts wurde geändert: „broadsheet doctor --repair“ behebt, was zu beheben ist.</translation></message></context>
<context><name>Sentences</name><message><source>November</source><translation>November</translation></message></context>
<context><name>Sentences</name><message><source>October</source><translation>Oktober</translation></message></context>
<context><name>Sentences</name><message><source>Of one there is only the feed’s text.</source><translation>Von einem gibt es nur den Text des Feeds.</translation></message></context>
<context><name>Sentences</name><message><source>Of {count} there is only the feed’s text.</source><translation>Von {count} gibt es nur den Text des Feeds.</translation></message></context>
<context><name>Sentences</name><message><source>On the disk: library {library}, pictures and files {media}, copies {copies}.</source><translation>Auf der Platte: Bibliothek {library}, Bilder und Dateien {media}, Kopien {copies}.</translation></message></context>
<context><name>Sentences</name><message><source>One article is left out: there is no room for it.</source><translation>Ein Artikel bleibt draußen: Für ihn ist kein Platz.</translation></message></context>
<context><name>Sentences</name><message><source>One article, {time} of reading for a trip of {trip}.</source><translation>Ein Artikel, {time} zu lesen auf einer Reise von {trip}.</translation></message></context>
<context><name>Sentences</name><message><source>One lacks pictures or comments.</source><translation>Einem fehlen Bilder oder Kommentare.</translation></message></context>
<context><name>Sentences</name><message><source>One of this feed’s articles could not be read.</source><translation>Ein Artikel dieses Feeds konnte nicht gelesen werden.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds are not in it: they are kept by this computer’s own keyring.</source><translation>Passwörter von Feeds sind nicht darin: Sie liegen im Schlüsselbund dieses Computers.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds stay in this computer’s own keyring, and logs stay where they were.</source><translation>Passwörter von Feeds bleiben im Schlüsselbund dieses Computers, und Protokolle bleiben, wo sie waren.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds were not in it: they are asked for again.</source><translation>Passwörter von Feeds waren nicht darin: Nach ihnen wird wieder gefragt.</translation></message></context>
<context><name>Sentences</name><message><source>Picture</source><translation>Bild</translation></message></context>
<context><name>Sentences</name><message><source>Picture not kept: {words}</source><translation>Bild nicht behalten: {words}</translation></message></context>
<context><name>Sentences</name><message><source>Pictures whose file is gone</source><translation>Bilder, deren Datei fehlt</translation></message></context>
<context><name>Sentences</name><message><source>Pictures whose file is not what was kept</source><translation>Bilder, deren Datei nicht mehr die behaltene ist</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files and pages: {size} of {quota}.</source><translation>Bilder, Dateien und Seiten: {size} von {quota}.</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files and pages: {size}, without a limit.</source><translation>Bilder, Dateien und Seiten: {size}, ohne Grenze.</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files or pages that are told to be here and are not</source><translation>Bilder, Dateien oder Seiten, die da sein sollen und es nicht sind</translation></message></context>
<context><name>Sentences</name><message><source>Read at: {what}</source><translation>Lesen bei: {what}</translation></message></context>
<context><name>Sentences</name><message><source>Read it at {source}</source><translation>Lesen bei {source}</translation></message></context>
<context><name>Sentences</name><message><source>Reading the demo newsroom: six small outlets that this program publishes.</source><translation>Die Demo-Redaktion: sechs kleine Blätter, die dieses Programm selbst herausgibt.</translation></message></context>
<context><name>Sentences</name><message><source>Reading this feed took longer than {length}, so it was left.</source><translation>Das Auswerten dieses Feeds dauerte zu lange (Frist: {length}) und wurde abgebrochen.</translation></message></context>
<context><name>Sentences</name><message><source>Removed {names}.</source><translation>Entfernt: {names}.</translation></message></context>
<context><name>Sentences</name><message><source>Rows that belong to nothing</source><translation>Zeilen, die zu nichts gehören</translation></message></context>
<context><name>Sentences</name><message><source>Search indexes that miss something</source><translation>Suchverzeichnisse, denen etwas fehlt</translation></message></context>
<context><name>Sentences</name><message><source>September</source><translation>September</translation></message></context>
<context><name>Sentences</name><message><source>Several feeds are behind this page; choose one with --pick N:</source><translation>Hinter dieser Seite stehen mehrere Feeds; wählen Sie einen mit --pick N:</translation></message></context>
<context><name>Sentences</name><message><source>Since then</source><translation>Seitdem</translation></message></context>
<context><name>Sentences</name><message><source>Sizes that are added up wrong</source><translation>Falsch zusammengezählte Größen</translation></message></context>
<context><name>Sentences</name><message><source>Something went wrong ({code}).</source><translation>Etwas ist schiefgegangen ({code}).</translation></message></context>
<context><name>Sentences</name><message><source>Stopped; what had come is kept.</source><translation>Angehalten; was schon da war, bleibt.</translation></message></context>
<context><name>Sentences</name><message><source>Tags that do not show what the articles say</source><translation>Schlagwörter, die nicht zeigen, was die Artikel sagen</translation></message></context>
<context><name>Sentences</name><message><source>Texts that name pictures nobody knows</source><translation>Texte, die Bilder nennen, die niemand kennt</translation></message></context>
<context><name>Sentences</name><message><source>The article is complete, {size}.</source><translation>Der Artikel ist vollständig, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>The connection to {host} is intercepted by “{issuer}”, which this computer does not trust: ask whoever runs your network to install its certificate.</source><translation>Die Verbindung mit {host} wird von „{issuer}“ abgefangen, und dieser Computer vertraut dem nicht: Bitten Sie die Betreuer Ihres Netzes, das Zertifikat zu installieren.</translation></message></context>
<context><name>Sentences</name><message><source>The connection to {host} is not secure, so it was not used: {reason}.</source><translation>Die Verbindung mit {host} ist nicht sicher und wurde nicht benutzt: {reason}.</translation></message></context>
<context><name>Sentences</name><message><source>The demo newsroom did not start.</source><translation>Die Demo-Redaktion ist nicht gestartet.</translation></message></context>
<context><name>Sentences</name><message><source>The disk with {folder} is full: make room and try again.</source><translation>Der Datenträger mit {folder} ist voll: Schaffen Sie Platz und versuchen Sie es erneut.</translation></message></context>
<context><name>Sentences</name><message><source>The former one is still in {folder}: delete it when you have seen that all is well.</source><translation>Die bisherige ist noch in {folder}: Löschen Sie sie, wenn Sie gesehen haben, dass alles in Ordnung ist.</translation></message></context>
<context><name>Sentences</name><message><source>The library in {folder} cannot be written to.</source><translation>In die Bibliothek in {folder} kann nicht geschrieben werden.</translation></message></context>
<context><name>Sentences</name><message><source>The library is damaged ({detail}): “broadsheet doctor --repair” mends what can be mended.</source><translation>Die Bibliothek ist beschädigt ({detail}): „broadsheet doctor --repair“ behebt, was zu beheben ist.</translation></message></context>
<context><name>Sentences</name><message><source>The library is in {file} ({size}).</source><translation>Die Bibliothek ist in {file} ({size}).</translation></message></context>
<context><name>Sentences</name><message><source>The library is in {folder} now.</source><translation>Die Bibliothek ist jetzt in {folder}.</translation></message></context>
<context><name>Sentences</name><message><source>The library is no longer in {folder}: bring it back there, and nothing is lost.</source><translation>Die Bibliothek ist nicht mehr in {folder}: Bringen Sie sie dorthin zurück, und nichts ist verloren.</translation></message></context>
<context><name>Sentences</name><message><source>The library is sound again.</source><translation>Die Bibliothek ist wieder in Ordnung.</translation></message></context>
<context><name>Sentences</name><message><source>The library is sound.</source><translation>Die Bibliothek ist in Ordnung.</translation></message></context>
<context><name>Sentences</name><message><source>The library of {file} is in its place.</source><translation>Die Bibliothek aus {file} ist an ihrem Platz.</translation></message></context>
<context><name>Sentences</name><message><source>The library’s file is damaged; a copy may be in its folder “backups”</source><translation>Die Datei der Bibliothek ist beschädigt; eine Kopie liegt vielleicht im Ordner „backups“</translation></message></context>
<context><name>Sentences</name><message><source>The library’s file is too damaged to be mended.</source><translation>Die Datei der Bibliothek ist zu beschädigt, um behoben zu werden.</translation></message></context>
<context><name>Sentences</name><message><source>The list is damaged; {count} of its subscriptions could not be read.</source><translation>Die Liste ist beschädigt; {count} ihrer Abonnements konnten nicht gelesen werden.</translation></message></context>
<context><name>Sentences</name><message><source>The network asks you to log in before it lets anything through.</source><translation>Das Netz verlangt eine Anmeldung, bevor es etwas durchlässt.</translation></message></context>
<context><name>Sentences</name><message><source>The network showed a page of its own in place of the article.</source><translation>Das Netz zeigte statt des Artikels eine eigene Seite.</translation></message></context>
<context><name>Sentences</name><message><source>The outbox is empty.</source><translation>Der Postausgang ist leer.</translation></message></context>
<context><name>Sentences</name><message><source>The page is only for those who are logged in.</source><translation>Die Seite ist nur für Angemeldete.</translation></message></context>
<context><name>Sentences</name><message><source>The page only says that something is wrong with it.</source><translation>Die Seite meldet nur, dass mit ihr etwas nicht stimmt.</translation></message></context>
<context><name>Sentences</name><message><source>The page says no more than the feed does.</source><translation>Die Seite sagt nicht mehr als der Feed.</translation></message></context>
<context><name>Sentences</name><message><source>The page shows its whole text to subscribers only.</source><translation>Die Seite zeigt ihren ganzen Text nur Abonnenten.</translation></message></context>
<context><name>Sentences</name><message><source>The page shows nothing before cookies are accepted.</source><translation>Die Seite zeigt nichts, bevor Cookies zugestimmt wurde.</translation></message></context>
<context><name>Sentences</name><message><source>The page wants to know whether a person is reading it.</source><translation>Die Seite will wissen, ob ein Mensch sie liest.</translation></message></context>
<context><name>Sentences</name><message><source>The pages of these articles hold no more than the feed, so they are not fetched.</source><translation>Die Seiten dieser Artikel enthalten nicht mehr als der Feed, deshalb werden sie nicht geholt.</translation></message></context>
<context><name>Sentences</name><message><source>The picture broke off; only its upper part is here.</source><translation>Das Bild brach ab; nur sein oberer Teil ist da.</translation></message></context>
<context><name>Sentences</name><message><source>The picture is damaged or broke off.</source><translation>Das Bild ist beschädigt oder unvollständig.</translation></message></context>
<context><name>Sentences</name><message><source>The picture is too large to be kept.</source><translation>Das Bild ist zu groß, um behalten zu werden.</translation></message></context>
<context><name>Sentences</name><message><source>The picture only counts readers, so it was left out.</source><translation>Das Bild zählt nur Leser und wurde ausgelassen.</translation></message></context>
<context><name>Sentences</name><message><source>The same story elsewhere</source><translation>Dieselbe Geschichte anderswo</translation></message></context>
<context><name>Sentences</name><message><source>The settings in {name} cannot be read; the usual ones are used and the file is kept.</source><translation>Die Einstellungen in {name} sind nicht lesbar; die üblichen gelten, und die Datei bleibt erhalten.</translation></message></context>
<context><name>Sentences</name><message><source>The window offers to go back to its newest copy, {file}.</source><translation>Das Fenster bietet an, zu ihrer neuesten Kopie zurückzukehren: {file}.</translation></message></context>
<context><name>Sentences</name><message><source>The {quota_mb} MB given to pictures and pages are used up, and nothing in them may go: allow more space in the preferences.</source><translation>Die {quota_mb} MB für Bilder und Seiten sind verbraucht, und nichts davon darf gehen: Erlauben Sie in den Einstellungen mehr Platz.</translation></message></context>
<context><name>Sentences</name><message><source>There are several feeds at {address}: add it to choose.</source><translation>Unter {address} gibt es mehrere Feeds: Fügen Sie die Adresse hinzu, um zu wählen.</translation></message></context>
<context><name>Sentences</name><message><source>There is no article to put into it.</source><translation>Es gibt keinen Artikel dafür.</translation></message></context>
<context><name>Sentences</name><message><source>There is no article {article} in this library.</source><translation>In dieser Bibliothek gibt es keinen Artikel {article}.</translation></message></context>
<context><name>Sentences</name><message><source>There is no display for a window here: “broadsheet --terminal” works without one.</source><translation>Hier gibt es keinen Bildschirm für ein Fenster: „broadsheet --terminal“ kommt ohne aus.</translation></message></context>
<context><name>Sentences</name><message><source>There is no feed {feed} in this library.</source><translation>In dieser Bibliothek gibt es keinen Feed {feed}.</translation></message></context>
<context><name>Sentences</name><message><source>There is no library in {folder}.</source><translation>In {folder} ist keine Bibliothek.</translation></message></context>
<context><name>Sentences</name><message><source>There is something in {folder} already: choose an empty folder.</source><translation>In {folder} ist schon etwas: Wählen Sie einen leeren Ordner.</translation></message></context>
<context><name>Sentences</name><message><source>This computer has no safe place for passwords: this one is kept until Broadsheet ends.</source><translation>Dieser Computer hat keinen sicheren Ort für Passwörter: Dieses wird bis zum Ende von Broadsheet behalten.</translation></message></context>
<context><name>Sentences</name><message><source>This disk lets only one program at a time use the library, so a refresh may make you wait.</source><translation>Auf diesem Datenträger kann nur ein Programm zugleich die Bibliothek benutzen; beim Aktualisieren müssen Sie vielleicht warten.</translation></message></context>
<context><name>Sentences</name><message><source>This feed could not be read: reading it failed in a way that should not happen.</source><translation>Dieser Feed konnte nicht gelesen werden: Das Auswerten schlug auf unerwartete Weise fehl.</translation></message></context>
<context><name>Sentences</name><message><source>This feed lists more than {limit} articles at once; left out: {count}.</source><translation>Dieser Feed nennt mehr als {limit} Artikel auf einmal; ausgelassen: {count}.</translation></message></context>
<context><name>Sentences</name><message><source>This feed says that it has moved to {address}.</source><translation>Dieser Feed ist laut eigener Angabe umgezogen: {address}.</translation></message></context>
<context><name>Sentences</name><message><source>This library is already being refreshed by another Broadsheet.</source><translation>Diese Bibliothek wird schon von einem anderen Broadsheet aktualisiert.</translation></message></context>
<context><name>Sentences</name><message><source>This library was made by a newer Broadsheet (version {version} of the library): install that one to open it. Nothing was changed.</source><translation>Diese Bibliothek stammt von einem neueren Broadsheet (Version {version} der Bibliothek): Installieren Sie dieses, um sie zu öffnen. Nichts wurde geändert.</translation></message></context>
<context><name>Sentences</name><message><source>This pack is no longer in the library: its trip is over.</source><translation>Dieses Gepäck ist nicht mehr in der Bibliothek: Die Reise ist vorbei.</translation></message></context>
<context><name>Sentences</name><message><source>This publisher shows whole articles to subscribers only, so their pages are not fetched.</source><translation>Dieser Verlag zeigt ganze Artikel nur Abonnenten, darum werden ihre Seiten nicht abgerufen.</translation></message></context>
<context><name>Sentences</name><message><source>What came is no sound, film, picture, PDF or EPUB file, so it was left out.</source><translation>Was kam, ist keine Ton-, Film-, Bild-, PDF- oder EPUB-Datei, darum blieb es weg.</translation></message></context>
<context><name>Sentences</name><message><source>What came is not a picture that can be shown.</source><translation>Was kam, ist kein Bild, das sich zeigen lässt.</translation></message></context>
<context><name>Sentences</name><message><source>What was there is kept in {folder}.</source><translation>Was dort war, ist in {folder} aufgehoben.</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent cannot be unpacked.</source><translation>Was {host} geschickt hat, lässt sich nicht entpacken.</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent is not a feed.</source><translation>Was {host} geschickt hat, ist kein Feed.</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent is not a page of text.</source><translation>Was {host} geschickt hat, ist keine Textseite.</translation></message></context>
<context><name>Sentences</name><message><source>You already subscribe to “{title}”.</source><translation>Schon abonniert: „{title}“.</translation></message></context>
<context><name>Sentences</name><message><source>You are offline.</source><translation>Sie sind offline.</translation></message></context>
<context><name>Sentences</name><message><source>[Picture: {words}]</source><translation>[Bild: {words}]</translation></message></context>
<context><name>Sentences</name><message><source>[Picture]</source><translation>[Bild]</translation></message></context>
<context><name>Sentences</name><message><source>all feeds</source><translation>alle Feeds</translation></message></context>
<context><name>Sentences</name><message><source>files</source><translation>Dateien</translation></message></context>
<context><name>Sentences</name><message><source>icons</source><translation>Symbole</translation></message></context>
<context><name>Sentences</name><message><source>in all</source><translation>gesamt</translation></message></context>
<context><name>Sentences</name><message><source>its folder</source><translation>ihrem Ordner</translation></message></context>
<context><name>Sentences</name><message><source>keep</source><translation>behalten</translation></message></context>
<context><name>Sentences</name><message><source>less than 1 min</source><translation>weniger als 1 min</translation></message></context>
<context><name>Sentences</name><message><source>never fetched</source><translation>nie abgerufen</translation></message></context>
<context><name>Sentences</name><message><source>no feed any more</source><translation>kein Feed mehr</translation></message></context>
<context><name>Sentences</name><message><source>no reason was given</source><translation>kein Grund angegeben</translation></message></context>
<context><name>Sentences</name><message><source>open</source><translation>öffnen</translation></message></context>
<context><name>Sentences</name><message><source>pages</source><translation>Seiten</translation></message></context>
<context><name>Sentences</name><message><source>pictures</source><translation>Bilder</translation></message></context>
<context><name>Sentences</name><message><source>share</source><translation>teilen</translation></message></context>
<context><name>Sentences</name><message><source>shares: {words}</source><translation>gemeinsam: {words}</translation></message></context>
<context><name>Sentences</name><message><source>subscribe</source><translation>abonnieren</translation></message></context>
<context><name>Sentences</name><message><source>text</source><translation>Text</translation></message></context>
<context><name>Sentences</name><message><source>the file</source><translation>die Datei</translation></message></context>
<context><name>Sentences</name><message><source>the server</source><translation>der Server</translation></message></context>
<context><name>Sentences</name><message><source>the time allowed</source><translation>die erlaubte Zeit</translation></message></context>
<context><name>Sentences</name><message><source>this address</source><translation>diese Adresse</translation></message></context>
<context><name>Sentences</name><message><source>this feed</source><translation>dieser Feed</translation></message></context>
<context><name>Sentences</name><message><source>today</source><translation>heute</translation></message></context>
<context><name>Sentences</name><message><source>unknown kind</source><translation>unbekannte Art</translation></message></context>
<context><name>Sentences</name><message><source>waiting for the network</source><translation>wartet auf das Netz</translation></message></context>
<context><name>Sentences</name><message><source>yesterday</source><translation>gestern</translation></message></context>
<context><name>Sentences</name><message><source>{articles} and {pictures}, {size} MB, written to {file}.</source><translation>{articles} und {pictures}, {size} MB, in {file} geschrieben.</translation></message></context>
<context><name>Sentences</name><message><source>{complete} of {count} articles are complete, {size}.</source><translation>{complete} von {count} Artikeln sind vollständig, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>{count} KB</source><translation>{count} KB</translation></message></context>
<context><name>Sentences</name><message><source>{count} KB/s</source><translation>{count} KB/s</translation></message></context>
<context><name>Sentences</name><message><source>{count} MB</source><translation>{count} MB</translation></message></context>
<context><name>Sentences</name><message><source>{count} MB/s</source><translation>{count} MB/s</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles</source><translation>{count} Artikel</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles are left out: there is no room for them.</source><translation>{count} Artikel bleiben draußen: Für sie ist kein Platz.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked read.</source><translation>{count} Artikel als gelesen markiert.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked starred.</source><translation>{count} Sterne gesetzt.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked unread.</source><translation>{count} Artikel als ungelesen markiert.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked unstarred.</source><translation>{count} Sterne entfernt.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles, {time} of reading for a trip of {trip}.</source><translation>{count} Artikel, {time} zu lesen auf einer Reise von {trip}.</translation></message></context>
<context><name>Sentences</name><message><source>{count} comments</source><translation>{count} Kommentare</translation></message></context>
<context><name>Sentences</name><message><source>{count} could not be had</source><translation>{count} nicht zu bekommen</translation></message></context>
<context><name>Sentences</name><message><source>{count} could not be sent; “broadsheet outbox” says why.</source><translation>{count} konnten nicht gesendet werden; „broadsheet outbox“ sagt, warum.</translation></message></context>
<context><name>Sentences</name><message><source>{count} failed</source><translation>{count} fehlgeschlagen</translation></message></context>
<context><name>Sentences</name><message><source>{count} feeds</source><translation>{count} Feeds</translation></message></context>
<context><name>Sentences</name><message><source>{count} feeds written to {file}.</source><translation>{count} Feeds in {file} geschrieben.</translation></message></context>
<context><name>Sentences</name><message><source>{count} lack pictures or comments.</source><translation>{count} fehlen Bilder oder Kommentare.</translation></message></context>
<context><name>Sentences</name><message><source>{count} new articles</source><translation>{count} neue Artikel</translation></message></context>
<context><name>Sentences</name><message><source>{count} new feeds</source><translation>{count} neue Feeds</translation></message></context>
<context><name>Sentences</name><message><source>{count} notes</source><translation>{count} Notizen</translation></message></context>
<context><name>Sentences</name><message><source>{count} of this feed’s articles could not be read.</source><translation>{count} Artikel dieses Feeds konnten nicht gelesen werden.</translation></message></context>
<context><name>Sentences</name><message><source>{count} pages</source><translation>{count} Seiten</translation></message></context>
<context><name>Sentences</name><message><source>{count} pictures</source><translation>{count} Bilder</translation></message></context>
<context><name>Sentences</name><message><source>{count} sent.</source><translation>{count} gesendet.</translation></message></context>
<context><name>Sentences</name><message><source>{count} unchanged</source><translation>{count} unverändert</translation></message></context>
<context><name>Sentences</name><message><source>{count} updated</source><translation>{count} aktualisiert</translation></message></context>
<context><name>Sentences</name><message><source>{date}, {year}</source><translation>{date} {year}</translation></message></context>
<context><name>Sentences</name><message><source>{date}, {year}, {time}</source><translation>{date} {year}, {time}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {month}</source><translation>{day}. {month}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {month} {year}</source><translation>{day}. {month} {year}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {time}</source><translation>{day} {time}</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} MB</source><translation>{done} von {total} MB</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} feeds</source><translation>{done} von {total} Feeds</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} kept for reading offline</source><translation>{done} von {total} für offline behalten</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} packed</source><translation>{done} von {total} gepackt</translation></message></context>
<context><name>Sentences</name><message><source>{fault}: mended.</source><translation>{fault}: behoben.</translation></message></context>
<context><name>Sentences</name><message><source>{feeds} in {length}: {news}.</source><translation>{feeds} (Dauer: {length}): {news}.</translation></message></context>
<context><name>Sentences</name><message><source>{feeds}: “broadsheet refresh” fetches them.</source><translation>{feeds}: „broadsheet refresh“ ruft sie ab.</translation></message></context>
<context><name>Sentences</name><message><source>{first} and {last}</source><translation>{first} und {last}</translation></message></context>
<context><name>Sentences</name><message><source>{folder} is within the library itself: choose another folder.</source><translation>{folder} liegt in der Bibliothek selbst: Wählen Sie einen anderen Ordner.</translation></message></context>
<context><name>Sentences</name><message><source>{here} here, about {more} to fetch.</source><translation>{here} sind hier, etwa {more} noch zu holen.</translation></message></context>
<context><name>Sentences</name><message><source>{here} here, nothing to fetch.</source><translation>{here} sind hier, nichts zu holen.</translation></message></context>
<context><name>Sentences</name><message><source>{host} answered with an error ({status}).</source><translation>{host} hat mit einem Fehler geantwortet ({status}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} broke off before everything had come.</source><translation>{host} hat abgebrochen, bevor alles da war.</translation></message></context>
<context><name>Sentences</name><message><source>{host} did not answer within {length}.</source><translation>{host} hat nicht rechtzeitig geantwortet (Frist: {length}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} does not let us read this feed.</source><translation>{host} lässt uns diesen Feed nicht lesen.</translation></message></context>
<context><name>Sentences</name><message><source>{host} has nothing at this address.</source><translation>{host} hat unter dieser Adresse nichts.</translation></message></context>
<context><name>Sentences</name><message><source>{host} is busy and asks us to come back in {length}.</source><translation>{host} ist ausgelastet und bittet um Geduld ({length}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} is busy and asks us to come back later.</source><translation>{host} ist ausgelastet und bittet, später wiederzukommen.</translation></message></context>
<context><name>Sentences</name><message><source>{host} is on your own network, where news from outside may not reach.</source><translation>{host} steht in Ihrem eigenen Netz, wohin Nachrichten von außen nicht greifen dürfen.</translation></message></context>
<context><name>Sentences</name><message><source>{host} refused the connection.</source><translation>{host} hat die Verbindung abgelehnt.</translation></message></context>
<context><name>Sentences</name><message><source>{host} says that this feed has ended; it will not be asked for again.</source><translation>{host} meldet, dass dieser Feed eingestellt ist; er wird nicht mehr abgerufen.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sends us round in circles.</source><translation>{host} schickt uns im Kreis herum.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sent an empty page instead of a feed.</source><translation>{host} hat statt eines Feeds eine leere Seite geschickt.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sent more than {limit_mb} MB, which is too much.</source><translation>{host} hat mehr als {limit_mb} MB geschickt; das ist zu viel.</translation></message></context>
<context><name>Sentences</name><message><source>{host} wants a name and a password, or does not accept the ones given.</source><translation>{host} verlangt Name und Passwort oder nimmt die angegebenen nicht an.</translation></message></context>
<context><name>Sentences</name><message><source>{hours} h</source><translation>{hours} h</translation></message></context>
<context><name>Sentences</name><message><source>{hours} h {minutes} min</source><translation>{hours} h {minutes} min</translation></message></context>
<context><name>Sentences</name><message><source>{listed} of {count}; --limit N lists more.</source><translation>{listed} von {count}; --limit N listet mehr auf.</translation></message></context>
<context><name>Sentences</name><message><source>{minutes} min</source><translation>{minutes} min</translation></message></context>
<context><name>Sentences</name><message><source>{notes} written to {file}.</source><translation>{notes} in {file} geschrieben.</translation></message></context>
<context><name>Sentences</name><message><source>{n} days</source><translation>{n} Tage</translation></message></context>
<context><name>Sentences</name><message><source>{n} hours</source><translation>{n} Stunden</translation></message></context>
<context><name>Sentences</name><message><source>{n} minutes</source><translation>{n} Minuten</translation></message></context>
<context><name>Sentences</name><message><source>{n} seconds</source><translation>{n} Sekunden</translation></message></context>
<context><name>Sentences</name><message><source>{time} left</source><translation>noch {time}</translation></message></context>
<context><name>Sentences</name><message><source>{title} (it was here already)</source><translation>{title} (war schon da)</translation></message></context>
<context><name>Sentences</name><message><source>{what} kept for reading offline</source><translation>{what} für offline behalten</translation></message></context>
<context><name>Sentences</name><message><source>{whole}.{tenths} GB</source><translation>{whole},{tenths} GB</translation></message></context>
<context><name>Sentences</name><message><source>“{address}” is not an address that can be read.</source><translation>„{address}“ ist keine lesbare Adresse.</translation></message></context>
<context><name>Sentences</name><message><source>“{address}” was left out: only http and https addresses can be subscribed to.</source><translation>„{address}“ wurde ausgelassen: Nur http- und https-Adressen lassen sich abonnieren.</translation></message></context>
<context><name>Sentences</name><message><source>“{feed}” does not say that it has moved.</source><translation>„{feed}“ sagt nicht, dass er umgezogen ist.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}”</source><translation>„{name}“</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” cannot be read: {reason}.</source><translation>„{name}“ kann nicht gelesen werden: {reason}.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” cannot be written: {reason}.</source><translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is a feed that does not say at which address it is.</source><translation>„{name}“ ist ein Feed, der nicht sagt, unter welcher Adresse er steht.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is a feed; add it by its address, {address}.</source><translation>„{name}“ ist ein Feed; fügen Sie ihn mit seiner Adresse hinzu: {address}.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a backup of a library, or it is damaged. Nothing was changed.</source><translation>„{name}“ ist keine Sicherung einer Bibliothek oder ist beschädigt. Nichts wurde geändert.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a list of starred articles (JSON).</source><translation>„{name}“ ist keine Liste von Artikeln mit Stern (JSON).</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a list of subscriptions (OPML).</source><translation>„{name}“ ist keine Liste von Abonnements (OPML).</translation></message></context>
<context><name>Sentences</name><message><source>“{words}” is not something a list can be asked for.</source><translation>Nach „{words}“ kann man eine Liste nicht fragen.</translation></message></context>
<context><name>Share</name><message><source>Copy as Markdown</source><translation>Als Markdown kopieren</translation></message></context>
<context><name>Share</name><message><source>Copy as quotation</source><translation>Als Zitat kopieren</translation></message></context>
<context><name>Share</name><message><source>Copy link</source><translation>Link kopieren</translation></message></context>
<context><name>Share</name><message><source>E-mail</source><translation>E-Mail</translation></message></context>
<context><name>ShareCommands</name><message><source>Copied.</source><translation>Kopiert.</translation></message></context>
<context><name>ShareCommands</name><message><source>No program was found to open {address}.</source><translation>Es wurde kein Programm gefunden, das {address} öffnet.</translation></message></context>
<context><name>ShareCommands</name><message><source>Respond to this story</source><translation>Auf diesen Artikel antworten</translation></message></context>
<context><name>ShareCommands</name><message><source>Share this story</source><translation>Diesen Artikel teilen</translation></message></context>
<context><name>ShareCommands</name><message><source>This article has no link that could be shared.</source><translation>Dieser Artikel hat keinen Link, der geteilt werden könnte.</translation></message></context>
<context><name>ShareCommands</name><message><source>You are offline: kept in the outbox until you are back.</source><translation>Sie sind offline: im Postausgang aufgehoben, bis Sie wieder online sind.</translation></message></context>
<context><name>ShareMenu</name><message><source>Change this list…</source><translation>Diese Liste ändern…</translation></message></context>
<context><name>ShareMenu</name><message><source>Share</source><translation>Teilen</translation></message></context>
<context><name>SharingPage</name><message><source>&amp;Mastodon server</source><translation>&amp;Mastodon-Server</translation></message></context>
<context><name>SharingPage</name><message><source>Places to share to</source><translation>Ziele zum Teilen</translation></message></context>
<context><name>SharingPage</name><message><source>“{name}” is no server’s name.</source><translation>„{name}“ ist kein Name eines Servers.</translation></message></context>
<context><name>ShelfCommands</name><message><source>There is a tag “{name}” already.</source><translation>Das Schlagwort „{name}“ gibt es schon.</translation></message></context>
<context><name>ShelfCommands</name><message><source>{count} articles</source><translation>{count} Artikel</translation></message></context>
<context><name>Sidebar</name><message><source>All unread</source><translation>Alles Ungelesene</translation></message></context>
<context><name>Sidebar</name><message><source>Places and feeds</source><translation>Orte und Feeds</translation></message></context>
<context><name>Sidebar</name><message><source>Starred</source><translation>Mit Stern</translation></message></context>
<context><name>Sidebar</name><message><source>Today</source><translation>Heute</translation></message></context>
<context><name>SidebarFilter</name><message><source>Filter feeds</source><translation>Feeds filtern</translation></message></context>
<context><name>SidebarFilter</name><message><source>No feed has all of these words.</source><translation>Kein Feed hat alle diese Wörter.</translation></message></context>
<context><name>SidebarFilter</name><message><source>Nothing found</source><translation>Nichts gefunden</translation></message></context>
<context><name>SidebarFoot</name><message><source>Keeping for offline: {done} of {total}</source><translation>Wird aufbewahrt: {done} von {total}</translation></message></context>
<context><name>SidebarFoot</name><message><source>Keeping for offline…</source><translation>Wird aufbewahrt…</translation></message></context>
<context><name>SidebarFoot</name><message><source>Offline</source><translation>Offline</translation></message></context>
<context><name>SidebarFoot</name><message><source>One unread</source><translation>Eins ungelesen</translation></message></context>
<context><name>SidebarFoot</name><message><source>{count} complete offline</source><translation>{count} offline vollständig</translation></message></context>
<context><name>SidebarFoot</name><message><source>{count} unread</source><translation>{count} ungelesen</translation></message></context>
<context><name>SidebarModel</name><message><source>{count} starred</source><translation>{count} mit Stern</translation></message></context>
<context><name>SidebarModel</name><message><source>{count} unread</source><translation>{count} ungelesen</translation></message></context>
<context><name>SidebarRow</name><message><source>Name</source><translation>Name</translation></message></context>
<context><name>SpaceDialog</name><message><source>Counting…</source><translation>Wird gezählt…</translation></message></context>
<context><name>SpaceDialog</name><message><source>Feeds and what they take</source><translation>Feeds und was sie brauchen</translation></message></context>
<context><name>SpaceDialog</name><message><source>On the disk: the library {library}, pictures and files {media}, copies {copies}.</source><translation>Auf der Platte: die Bibliothek {library}, Bilder und Dateien {media}, Kopien {copies}.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Pictures, files and pages take {used} of the {quota} they may take.</source><translation>Bilder, Dateien und Seiten brauchen {used} von {quota}, die sie brauchen dürfen.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Pictures, files and pages take {used}; there is no limit.</source><translation>Bilder, Dateien und Seiten brauchen {used}; es gibt keine Grenze.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Preferences…</source><translation>Einstellungen…</translation></message></context>
<context><name>SpaceDialog</name><message><source>Space</source><translation>Platz</translation></message></context>
<context><name>SpaceDialog</name><message><source>Space used</source><translation>Belegter Platz</translation></message></context>
<context><name>SpaceModel</name><message><source>Articles</source><translation>Artikel</translation></message></context>
<context><name>SpaceModel</name><message><source>Feed</source><translation>Feed</translation></message></context>
<context><name>SpaceModel</name><message><source>Files</source><translation>Dateien</translation></message></context>
<context><name>SpaceModel</name><message><source>Icons</source><translation>Symbole</translation></message></context>
<context><name>SpaceModel</name><message><source>In all</source><translation>Gesamt</translation></message></context>
<context><name>SpaceModel</name><message><source>No feed any more</source><translation>Kein Feed mehr</translation></message></context>
<context><name>SpaceModel</name><message><source>Pages</source><translation>Seiten</translation></message></context>
<context><name>SpaceModel</name><message><source>Pictures</source><translation>Bilder</translation></message></context>
<context><name>SpaceModel</name><message><source>Text</source><translation>Text</translation></message></context>
<context><name>Speaking</name><message><source>The voice does not answer: {reason}.</source><translation>Die Stimme antwortet nicht: {reason}.</translation></message></context>
<context><name>SpeechBar</name><message><source>Faster</source><translation>Schneller</translation></message></context>
<context><name>SpeechBar</name><message><source>Go on</source><translation>Weiter</translation></message></context>
<context><name>SpeechBar</name><message><source>Next article</source><translation>Nächster Artikel</translation></message></context>
<context><name>SpeechBar</name><message><source>Pause</source><translation>Pause</translation></message></context>
<context><name>SpeechBar</name><message><source>Reading aloud</source><translation>Vorlesen</translation></message></context>
<context><name>SpeechBar</name><message><source>Slower</source><translation>Langsamer</translation></message></context>
<context><name>SpeechBar</name><message><source>Stop</source><translation>Beenden</translation></message></context>
<context><name>SpeechBar</name><message><source>{rate} ×</source><translation>{rate} ×</translation></message></context>
<context><name>StarterList</name><message><source>&amp;Language</source><translation>&amp;Sprache</translation></message></context>
<context><name>StarterList</name><message><source>A &amp;folder for each topic</source><translation>&amp;Ein Ordner für jedes Thema</translation></message></context>
<context><name>StarterList</name><message><source>Choose some to begin with; each can be deleted again at any time.</source><translation>Wählen Sie einige für den Anfang; jeder kann jederzeit wieder gelöscht werden.</translation></message></context>
<context><name>StarterList</name><message><source>Feeds by topic</source><translation>Feeds nach Thema</translation></message></context>
<context><name>StarterList</name><message><source>Language</source><translation>Sprache</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe</source><translation>Abonnieren</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe to one feed</source><translation>Einen Feed abonnieren</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe to {count} feeds</source><translation>{count} Feeds abonnieren</translation></message></context>
<context><name>StarterList</name><message><source>Subscribing: {done} of {total}</source><translation>Wird abonniert: {done} von {total}</translation></message></context>
<context><name>StarterList</name><message><source>Subscribing…</source><translation>Wird abonniert…</translation></message></context>
<context><name>StarterList</name><message><source>Well-known feeds</source><translation>Bekannte Feeds</translation></message></context>
<context><name>StarterList</name><message><source>{name} (already there)</source><translation>{name} (schon vorhanden)</translation></message></context>
<context><name>Starters</name><message><source>Business</source><translation>Wirtschaft</translation></message></context>
<context><name>Starters</name><message><source>Culture</source><translation>Kultur</translation></message></context>
<context><name>Starters</name><message><source>News</source><translation>Nachrichten</translation></message></context>
<context><name>Starters</name><message><source>Science</source><translation>Wissenschaft</translation></message></context>
<context><name>Starters</name><message><source>Sport</source><translation>Sport</translation></message></context>
<context><name>Starters</name><message><source>Technology</source><translation>Technik</translation></message></context>
<context><name>Status</name><message><source>Network</source><translation>Netz</translation></message></context>
<context><name>Status</name><message><source>Outbox</source><translation>Postausgang</translation></message></context>
<context><name>Status</name><message><source>Progress</source><translation>Fortschritt</translation></message></context>
<context><name>Status</name><message><source>Status</source><translation>Status</translation></message></context>
<context><name>Status</name><message><source>Stop</source><translation>Stopp</translation></message></context>
<context><name>Status</name><message><source>Stop (Esc)</source><translation>Stopp (Esc)</translation></message></context>
<context><name>TableView</name><message><source>&amp;Close</source><translation>&amp;Schließen</translation></message></context>
<context><name>TableView</name><message><source>Table</source><translation>Tabelle</translation></message></context>
<context><name>Tables</name><message><source>This article has no table.</source><translation>Dieser Artikel hat keine Tabelle.</translation></message></context>
<context><name>TagArticles</name><message><source>Enter makes a new tag “{name}”.</source><translation>Die Eingabetaste legt das Schlagwort „{name}“ an.</translation></message></context>
<context><name>TagArticles</name><message><source>Find a tag, or name a new one</source><translation>Schlagwort suchen oder neu benennen</translation></message></context>
<context><name>TagArticles</name><message><source>Tag</source><translation>Schlagwort</translation></message></context>
<context><name>TagArticles</name><message><source>Tags</source><translation>Schlagwörter</translation></message></context>
<context><name>Tagging</name><message><source>One article tagged “{name}”.</source><translation>Ein Artikel mit Schlagwort „{name}“ versehen.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” deleted.</source><translation>Schlagwort „{name}“ gelöscht.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” taken off one article.</source><translation>Schlagwort „{name}“ von einem Artikel entfernt.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” taken off {count} articles.</source><translation>Schlagwort „{name}“ von {count} Artikeln entfernt.</translation></message></context>
<context><name>Tagging</name><message><source>{count} articles tagged “{name}”.</source><translation>{count} Artikel mit Schlagwort „{name}“ versehen.</translation></message></context>
<context><name>Tagging</name><message><source>“{old}” is now called “{name}”.</source><translation>„{old}“ heißt jetzt „{name}“.</translation></message></context>
<context><name>Talk</name><message><source>Fetching the comments…</source><translation>Die Kommentare werden geholt…</translation></message></context>
<context><name>Talk</name><message><source>Nobody has said anything yet.</source><translation>Noch hat niemand etwas gesagt.</translation></message></context>
<context><name>Talk</name><message><source>One new comment.</source><translation>Ein neuer Kommentar.</translation></message></context>
<context><name>Talk</name><message><source>Show</source><translation>Zeigen</translation></message></context>
<context><name>Talk</name><message><source>The comments are not here, and there is no network.</source><translation>Die Kommentare sind nicht hier, und es gibt kein Netz.</translation></message></context>
<context><name>Talk</name><message><source>This article says nothing of comments.</source><translation>Dieser Artikel nennt keine Kommentare.</translation></message></context>
<context><name>Talk</name><message><source>{count} new comments.</source><translation>{count} neue Kommentare.</translation></message></context>
<context><name>Telling</name><message><source>1 article</source><translation>1 Artikel</translation></message></context>
<context><name>Telling</name><message><source>Everything of these articles is here.</source><translation>Von diesen Artikeln ist alles da.</translation></message></context>
<context><name>Telling</name><message><source>Everything of this article is here.</source><translation>Von diesem Artikel ist alles da.</translation></message></context>
<context><name>Telling</name><message><source>Mark read</source><translation>Als gelesen markieren</translation></message></context>
<context><name>Telling</name><message><source>Mark unread</source><translation>Als ungelesen markieren</translation></message></context>
<context><name>Telling</name><message><source>Nothing new.</source><translation>Nichts Neues.</translation></message></context>
<context><name>Telling</name><message><source>One feed could not be refreshed.</source><translation>Ein Feed konnte nicht aktualisiert werden.</translation></message></context>
<context><name>Telling</name><message><source>One new article.</source><translation>Ein neuer Artikel.</translation></message></context>
<context><name>Telling</name><message><source>One thing is still missing; what is kept says why.</source><translation>Eines fehlt noch; warum, steht bei dem, was offline da ist.</translation></message></context>
<context><name>Telling</name><message><source>Redo</source><translation>Wiederholen</translation></message></context>
<context><name>Telling</name><message><source>Refreshed at {time}</source><translation>Aktualisiert um {time}</translation></message></context>
<context><name>Telling</name><message><source>Refreshing</source><translation>Wird aktualisiert</translation></message></context>
<context><name>Telling</name><message><source>Refreshing {done} of {total}</source><translation>Aktualisiere {done} von {total}</translation></message></context>
<context><name>Telling</name><message><source>Search: {words}</source><translation>Suche: {words}</translation></message></context>
<context><name>Telling</name><message><source>Something went wrong that should not; the log has the details.</source><translation>Etwas ist unerwartet schiefgegangen; Näheres steht im Protokoll.</translation></message></context>
<context><name>Telling</name><message><source>Star</source><translation>Stern setzen</translation></message></context>
<context><name>Telling</name><message><source>Stopped; what had come is kept.</source><translation>Angehalten; was schon da war, bleibt.</translation></message></context>
<context><name>Telling</name><message><source>Taken back: {what}</source><translation>Rückgängig gemacht: {what}</translation></message></context>
<context><name>Telling</name><message><source>The library cannot be opened</source><translation>Die Bibliothek lässt sich nicht öffnen</translation></message></context>
<context><name>Telling</name><message><source>The mark could not be kept: {reason}</source><translation>Die Markierung konnte nicht gespeichert werden: {reason}</translation></message></context>
<context><name>Telling</name><message><source>The refresh broke off and is being started again.</source><translation>Die Aktualisierung brach ab und wird neu gestartet.</translation></message></context>
<context><name>Telling</name><message><source>Undo</source><translation>Rückgängig</translation></message></context>
<context><name>Telling</name><message><source>Unstar</source><translation>Stern entfernen</translation></message></context>
<context><name>Telling</name><message><source>{count} articles</source><translation>{count} Artikel</translation></message></context>
<context><name>Telling</name><message><source>{count} chosen</source><translation>{count} ausgewählt</translation></message></context>
<context><name>Telling</name><message><source>{count} feeds could not be refreshed.</source><translation>{count} Feeds konnten nicht aktualisiert werden.</translation></message></context>
<context><name>Telling</name><message><source>{count} found</source><translation>{count} gefunden</translation></message></context>
<context><name>Telling</name><message><source>{count} new articles.</source><translation>{count} neue Artikel.</translation></message></context>
<context><name>Telling</name><message><source>{count} things are still missing; what is kept says why.</source><translation>{count} Dinge fehlen noch; warum, steht bei dem, was offline da ist.</translation></message></context>
<context><name>Telling</name><message><source>{count} unread</source><translation>{count} ungelesen</translation></message></context>
<context><name>Tray</name><message><source>Open Broadsheet</source><translation>Broadsheet öffnen</translation></message></context>
<context><name>Tray</name><message><source>{count} unread</source><translation>{count} ungelesen</translation></message></context>
<context><name>Viewer</name><message><source>Close (Escape)</source><translation>Schließen (Esc)</translation></message></context>
<context><name>Viewer</name><message><source>Copy</source><translation>Kopieren</translation></message></context>
<context><name>Viewer</name><message><source>Copy (Ctrl+C)</source><translation>Kopieren (Strg+C)</translation></message></context>
<context><name>Viewer</name><message><source>Fit</source><translation>Einpassen</translation></message></context>
<context><name>Viewer</name><message><source>Fit into the window (0)</source><translation>Ins Fenster einpassen (0)</translation></message></context>
<context><name>Viewer</name><message><source>Larger (+)</source><translation>Größer (+)</translation></message></context>
<context><name>Viewer</name><message><source>Next picture (Right)</source><translation>Nächstes Bild (Rechts)</translation></message></context>
<context><name>Viewer</name><message><source>Picture copied.</source><translation>Bild kopiert.</translation></message></context>
<context><name>Viewer</name><message><source>Picture {n} of {count}</source><translation>Bild {n} von {count}</translation></message></context>
<context><name>Viewer</name><message><source>Previous picture (Left)</source><translation>Voriges Bild (Links)</translation></message></context>
<context><name>Viewer</name><message><source>Save as (Ctrl+S)</source><translation>Speichern unter (Strg+S)</translation></message></context>
<context><name>Viewer</name><message><source>Save as…</source><translation>Speichern unter…</translation></message></context>
<context><name>Viewer</name><message><source>Smaller (-)</source><translation>Kleiner (-)</translation></message></context>
<context><name>Viewer</name><message><source>The picture’s file cannot be read.</source><translation>Die Bilddatei kann nicht gelesen werden.</translation></message></context>
<context><name>Viewing</name><message><source>There is no picture here to look at.</source><translation>Hier ist kein Bild zum Ansehen.</translation></message></context>
<context><name>Views</name><message><source>View renamed “{name}”.</source><translation>Ansicht in „{name}“ umbenannt.</translation></message></context>
<context><name>Views</name><message><source>View “{name}” deleted.</source><translation>Ansicht „{name}“ gelöscht.</translation></message></context>
<context><name>Views</name><message><source>View “{name}” saved.</source><translation>Ansicht „{name}“ gespeichert.</translation></message></context>
<context><name>Voice</name><message><source>Reading aloud comes as an extra: install “broadsheet[speech]” with pip.</source><translation>Vorlesen ist ein Zusatz: Installieren Sie „broadsheet[speech]“ mit pip.</translation></message></context>
<context><name>Voice</name><message><source>The voice cannot be used: {reason}.</source><translation>Die Stimme kann nicht benutzt werden: {reason}.</translation></message></context>
<context><name>Voice</name><message><source>This system has no voice: add one in its settings for speech.</source><translation>Dieses System hat keine Stimme: Fügen Sie in seinen Einstellungen für Sprache eine hinzu.</translation></message></context>
<context><name>Voice</name><message><source>This system has no voice: install “speech-dispatcher” to have one.</source><translation>Dieses System hat keine Stimme: Installieren Sie „speech-dispatcher“.</translation></message></context>
<context><name>When</name><message><source>Apr</source><translation>Apr.</translation></message></context>
<context><name>When</name><message><source>Aug</source><translation>Aug.</translation></message></context>
<context><name>When</name><message><source>Dec</source><translation>Dez.</translation></message></context>
<context><name>When</name><message><source>Feb</source><translation>Feb.</translation></message></context>
<context><name>When</name><message><source>Fri</source><translation>Fr</translation></message></context>
<context><name>When</name><message><source>Jan</source><translation>Jan.</translation></message></context>
<context><name>When</name><message><source>Jul</source><translation>Juli</translation></message></context>
<context><name>When</name><message><source>Jun</source><translation>Juni</translation></message></context>
<context><name>When</name><message><source>Mar</source><translation>März</translation></message></context>
<context><name>When</name><message><source>May</source><translation>Mai</translation></message></context>
<context><name>When</name><message><source>Mon</source><translation>Mo</translation></message></context>
<context><name>When</name><message><source>Nov</source><translation>Nov.</translation></message></context>
<context><name>When</name><message><source>Oct</source><translation>Okt.</translation></message></context>
<context><name>When</name><message><source>Sat</source><translation>Sa</translation></message></context>
<context><name>When</name><message><source>Sep</source><translation>Sept.</translation></message></context>
<context><name>When</name><message><source>Sun</source><translation>So</translation></message></context>
<context><name>When</name><message><source>Thu</source><translation>Do</translation></message></context>
<context><name>When</name><message><source>Today</source><translation>Heute</translation></message></context>
<context><name>When</name><message><source>Tue</source><translation>Di</translation></message></context>
<context><name>When</name><message><source>Wed</source><translation>Mi</translation></message></context>
<context><name>When</name><message><source>Yesterday</source><translation>Gestern</translation></message></context>
<context><name>When</name><message><source>d MMMM yyyy</source><translation>d. MMMM yyyy</translation></message></context>
<context><name>When</name><message><source>{day} {month}</source><translation>{day}. {month}</translation></message></context>
<context><name>When</name><message><source>{day} {month} {year}</source><translation>{day}. {month} {year}</translation></message></context>
<context><name>Whole</name><message><source>All files (*)</source><translation>Alle Dateien (*)</translation></message></context>
<context><name>Whole</name><message><source>Articles, pictures, notes and settings go into one file. Passwords of feeds do not travel: they stay in this computer’s keyring.</source><translation>Artikel, Bilder, Notizen und Einstellungen kommen in eine Datei. Passwörter von Feeds reisen nicht mit: Sie bleiben im Schlüsselbund dieses Computers.</translation></message></context>
<context><name>Whole</name><message><source>Back up</source><translation>Sichern</translation></message></context>
<context><name>Whole</name><message><source>Back up the library</source><translation>Bibliothek sichern</translation></message></context>
<context><name>Whole</name><message><source>Backups (*.zip)</source><translation>Sicherungen (*.zip)</translation></message></context>
<context><name>Whole</name><message><source>Move</source><translation>Verschieben</translation></message></context>
<context><name>Whole</name><message><source>Move the library</source><translation>Bibliothek verschieben</translation></message></context>
<context><name>Whole</name><message><source>Restore</source><translation>Zurückholen</translation></message></context>
<context><name>Whole</name><message><source>Restore a backup</source><translation>Sicherung zurückholen</translation></message></context>
<context><name>Whole</name><message><source>Show</source><translation>Zeigen</translation></message></context>
<context><name>Whole</name><message><source>Stopped; nothing was changed.</source><translation>Angehalten; nichts wurde geändert.</translation></message></context>
<context><name>Whole</name><message><source>The library is copied from {here} to {there} and checked, and used there from now on. The former one stays until you delete it. Broadsheet’s window closes for a moment. Passwords of feeds stay in this computer’s keyring.</source><translation>Die Bibliothek wird von {here} nach {there} kopiert, geprüft und von da an dort benutzt. Die bisherige bleibt, bis Sie sie löschen. Das Fenster von Broadsheet schließt sich für einen Moment. Passwörter von Feeds bleiben im Schlüsselbund dieses Computers.</translation></message></context>
<context><name>Whole</name><message><source>The library is in {file} ({size}).</source><translation>Die Bibliothek ist in {file} ({size}).</translation></message></context>
<context><name>Whole</name><message><source>The library of “{file}” takes the place of the one that is open. It is checked first, and what is here now is kept aside. Broadsheet’s window closes for a moment. Passwords of feeds are not in a backup.</source><translation>Die Bibliothek aus „{file}“ tritt an die Stelle der geöffneten. Sie wird zuerst geprüft, und was jetzt hier ist, wird aufgehoben. Das Fenster von Broadsheet schließt sich für einen Moment. Passwörter von Feeds sind nicht in einer Sicherung.</translation></message></context>
<context><name>WholeDialog</name><message><source>Progress</source><translation>Fortschritt</translation></message></context>
<context><name>WholeDialog</name><message><source>{done} of {total} MB</source><translation>{done} von {total} MB</translation></message></context>
<context><name>Window</name><message><source>All unread</source><translation>Alles Ungelesene</translation></message></context>
<context><name>Window</name><message><source>Choose at most {count} articles to open them at once.</source><translation>Wählen Sie höchstens {count} Artikel, um sie auf einmal zu öffnen.</translation></message></context>
<context><name>Window</name><message><source>Link copied.</source><translation>Link kopiert.</translation></message></context>
<context><name>Window</name><message><source>No program was found to open {address}.</source><translation>Kein Programm gefunden, das {address} öffnet.</translation></message></context>
<context><name>Window</name><message><source>One feed added.</source><translation>Ein Feed hinzugefügt.</translation></message></context>
<context><name>Window</name><message><source>The logs are in {folder}.</source><translation>Die Protokolle liegen in {folder}.</translation></message></context>
<context><name>Window</name><message><source>{count} feeds added.</source><translation>{count} Feeds hinzugefügt.</translation></message></context>
<context><name>Window</name><message><source>{count} links copied.</source><translation>{count} Links kopiert.</translation></message></context>
</TS>
