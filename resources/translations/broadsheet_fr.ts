<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="fr">
<context><name>About</name><message><source>&amp;Licences</source><translation>&amp;Licences</translation></message></context>
<context><name>About</name><message><source>A news reader that is complete when you are offline.</source><translation>Un lecteur d’actualités complet, même hors ligne.</translation></message></context>
<context><name>About</name><message><source>A&amp;bout</source><translation>À &amp;propos</translation></message></context>
<context><name>About</name><message><source>Broadsheet {version}</source><translation>Broadsheet {version}</translation></message></context>
<context><name>About</name><message><source>Fonts and libraries</source><translation>Polices et bibliothèques logicielles</translation></message></context>
<context><name>About</name><message><source>Its logs lie in {folder}.</source><translation>Ses journaux se trouvent dans {folder}.</translation></message></context>
<context><name>About</name><message><source>Made by the Broadsheet authors. Free software under the MIT licence.</source><translation>Par les auteurs de Broadsheet. Logiciel libre sous licence MIT.</translation></message></context>
<context><name>About</name><message><source>Terms</source><translation>Conditions</translation></message></context>
<context><name>About</name><message><source>Your library lies in {folder}.</source><translation>Votre bibliothèque se trouve dans {folder}.</translation></message></context>
<context><name>ActionWords</name><message><source>address url clipboard</source><translation>adresse url presse-papiers</translation></message></context>
<context><name>ActionWords</name><message><source>annotations highlights</source><translation>annotations surlignages</translation></message></context>
<context><name>ActionWords</name><message><source>appearance mode colours colors background night</source><translation>apparence mode couleurs fond nuit</translation></message></context>
<context><name>ActionWords</name><message><source>book ebook Kindle newspaper</source><translation>livre ebook liseuse Kindle journal</translation></message></context>
<context><name>ActionWords</name><message><source>bug error help</source><translation>bogue erreur aide</translation></message></context>
<context><name>ActionWords</name><message><source>cancel</source><translation>annuler</translation></message></context>
<context><name>ActionWords</name><message><source>comment annotate write</source><translation>commentaire annoter écrire</translation></message></context>
<context><name>ActionWords</name><message><source>copy save</source><translation>copie sauvegarde enregistrer</translation></message></context>
<context><name>ActionWords</name><message><source>disconnect network internet flight</source><translation>déconnecter réseau internet avion</translation></message></context>
<context><name>ActionWords</name><message><source>disk storage size memory quota</source><translation>disque stockage taille mémoire quota</translation></message></context>
<context><name>ActionWords</name><message><source>download</source><translation>télécharger</translation></message></context>
<context><name>ActionWords</name><message><source>downloaded missing</source><translation>téléchargé manquant</translation></message></context>
<context><name>ActionWords</name><message><source>errors broken dead problems</source><translation>erreurs cassé mort problèmes</translation></message></context>
<context><name>ActionWords</name><message><source>exit close leave</source><translation>fermer sortir</translation></message></context>
<context><name>ActionWords</name><message><source>favourite favorite save bookmark</source><translation>favori enregistrer marque-page signet</translation></message></context>
<context><name>ActionWords</name><message><source>favourites favorites saved Pocket Instapaper</source><translation>favoris enregistrés Pocket Instapaper</translation></message></context>
<context><name>ActionWords</name><message><source>find look for</source><translation>trouver chercher</translation></message></context>
<context><name>ActionWords</name><message><source>focus distraction zen</source><translation>concentration distraction zen</translation></message></context>
<context><name>ActionWords</name><message><source>group category</source><translation>groupe catégorie</translation></message></context>
<context><name>ActionWords</name><message><source>help hotkeys keyboard</source><translation>aide touches clavier</translation></message></context>
<context><name>ActionWords</name><message><source>images photos</source><translation>photos illustrations</translation></message></context>
<context><name>ActionWords</name><message><source>label category</source><translation>libellé catégorie</translation></message></context>
<context><name>ActionWords</name><message><source>logs debug</source><translation>logs débogage</translation></message></context>
<context><name>ActionWords</name><message><source>mark underline</source><translation>marquer souligner</translation></message></context>
<context><name>ActionWords</name><message><source>name title</source><translation>nom titre</translation></message></context>
<context><name>ActionWords</name><message><source>offline download travel train plane</source><translation>hors ligne télécharger train avion</translation></message></context>
<context><name>ActionWords</name><message><source>paper printer</source><translation>papier imprimante</translation></message></context>
<context><name>ActionWords</name><message><source>print export</source><translation>imprimer exporter</translation></message></context>
<context><name>ActionWords</name><message><source>reader mode whole article</source><translation>mode lecture article entier</translation></message></context>
<context><name>ActionWords</name><message><source>recover copy</source><translation>récupérer copie</translation></message></context>
<context><name>ActionWords</name><message><source>save later bookmark address</source><translation>enregistrer plus tard marque-page adresse</translation></message></context>
<context><name>ActionWords</name><message><source>search page</source><translation>rechercher page</translation></message></context>
<context><name>ActionWords</name><message><source>send e-mail mail post</source><translation>envoyer courriel e-mail publier</translation></message></context>
<context><name>ActionWords</name><message><source>settings options configuration language font theme interval calendar</source><translation>paramètres réglages options configuration langue police thème intervalle calendrier</translation></message></context>
<context><name>ActionWords</name><message><source>settings options of the feed password interval</source><translation>paramètres réglages options du flux mot de passe intervalle</translation></message></context>
<context><name>ActionWords</name><message><source>sidebar panel</source><translation>barre latérale volet</translation></message></context>
<context><name>ActionWords</name><message><source>smart folder saved search</source><translation>dossier intelligent recherche enregistrée</translation></message></context>
<context><name>ActionWords</name><message><source>sort filter</source><translation>trier filtrer</translation></message></context>
<context><name>ActionWords</name><message><source>sort order newest</source><translation>trier ordre récents</translation></message></context>
<context><name>ActionWords</name><message><source>speech voice listen</source><translation>parole voix écouter</translation></message></context>
<context><name>ActionWords</name><message><source>subscribe discover suggestions recommended newspapers</source><translation>s’abonner découvrir suggestions recommandés journaux</translation></message></context>
<context><name>ActionWords</name><message><source>subscribe subscription new rss atom podcast</source><translation>s’abonner abonnement nouveau rss atom podcast</translation></message></context>
<context><name>ActionWords</name><message><source>subscriptions load migrate</source><translation>abonnements charger migrer</translation></message></context>
<context><name>ActionWords</name><message><source>subscriptions save</source><translation>abonnements enregistrer</translation></message></context>
<context><name>ActionWords</name><message><source>unsubscribe remove</source><translation>se désabonner retirer</translation></message></context>
<context><name>ActionWords</name><message><source>update reload fetch synchronise sync</source><translation>mettre à jour recharger synchroniser</translation></message></context>
<context><name>ActionWords</name><message><source>version licence license help</source><translation>version licence aide</translation></message></context>
<context><name>ActionWords</name><message><source>waiting send later</source><translation>attente envoyer plus tard</translation></message></context>
<context><name>ActionWords</name><message><source>web site original page</source><translation>site web page originale</translation></message></context>
<context><name>ActionWords</name><message><source>zoom in font bigger</source><translation>agrandir police zoom</translation></message></context>
<context><name>ActionWords</name><message><source>zoom out font</source><translation>réduire police zoom</translation></message></context>
<context><name>ActionWords</name><message><source>zoom reset font normal</source><translation>réinitialiser police normale zoom</translation></message></context>
<context><name>Actions</name><message><source>&amp;Article</source><translation>A&amp;rticle</translation></message></context>
<context><name>Actions</name><message><source>&amp;File</source><translation>&amp;Fichier</translation></message></context>
<context><name>Actions</name><message><source>&amp;Go</source><translation>A&amp;ller</translation></message></context>
<context><name>Actions</name><message><source>&amp;Help</source><translation>Ai&amp;de</translation></message></context>
<context><name>Actions</name><message><source>&amp;View</source><translation>Affi&amp;chage</translation></message></context>
<context><name>Actions</name><message><source>About Broadsheet</source><translation>À propos de Broadsheet</translation></message></context>
<context><name>Actions</name><message><source>Add feed…</source><translation>Ajouter un flux…</translation></message></context>
<context><name>Actions</name><message><source>Add well-known feeds…</source><translation>Ajouter des flux connus…</translation></message></context>
<context><name>Actions</name><message><source>All notes…</source><translation>Toutes les notes…</translation></message></context>
<context><name>Actions</name><message><source>Back to the list</source><translation>Retour à la liste</translation></message></context>
<context><name>Actions</name><message><source>Back to the story before</source><translation>Retour à l’article précédent</translation></message></context>
<context><name>Actions</name><message><source>Back up the library…</source><translation>Sauvegarder la bibliothèque…</translation></message></context>
<context><name>Actions</name><message><source>Comments</source><translation>Commentaires</translation></message></context>
<context><name>Actions</name><message><source>Complete offline only</source><translation>Seulement ce qui est complet hors ligne</translation></message></context>
<context><name>Actions</name><message><source>Copy link</source><translation>Copier le lien</translation></message></context>
<context><name>Actions</name><message><source>Copy the feed’s address</source><translation>Copier l’adresse du flux</translation></message></context>
<context><name>Actions</name><message><source>Dark theme</source><translation>Thème sombre</translation></message></context>
<context><name>Actions</name><message><source>Delete</source><translation>Supprimer</translation></message></context>
<context><name>Actions</name><message><source>Export feeds (OPML)…</source><translation>Exporter les flux (OPML)…</translation></message></context>
<context><name>Actions</name><message><source>Export notes…</source><translation>Exporter les notes…</translation></message></context>
<context><name>Actions</name><message><source>Fee&amp;ds</source><translation>Fl&amp;ux</translation></message></context>
<context><name>Actions</name><message><source>Feed health…</source><translation>État des flux…</translation></message></context>
<context><name>Actions</name><message><source>Fetch what is missing now</source><translation>Récupérer maintenant ce qui manque</translation></message></context>
<context><name>Actions</name><message><source>Filter feeds</source><translation>Filtrer les flux</translation></message></context>
<context><name>Actions</name><message><source>Find in the article…</source><translation>Rechercher dans l’article…</translation></message></context>
<context><name>Actions</name><message><source>Find the next place</source><translation>Occurrence suivante</translation></message></context>
<context><name>Actions</name><message><source>Find the place before</source><translation>Occurrence précédente</translation></message></context>
<context><name>Actions</name><message><source>Follow</source><translation>Suivre</translation></message></context>
<context><name>Actions</name><message><source>Follow the writer or section</source><translation>Suivre cet auteur ou cette rubrique</translation></message></context>
<context><name>Actions</name><message><source>Follow this source</source><translation>Suivre cette source</translation></message></context>
<context><name>Actions</name><message><source>Forward again</source><translation>Avancer de nouveau</translation></message></context>
<context><name>Actions</name><message><source>Full screen</source><translation>Plein écran</translation></message></context>
<context><name>Actions</name><message><source>Full text or feed’s text</source><translation>Texte intégral ou texte du flux</translation></message></context>
<context><name>Actions</name><message><source>Go to anything…</source><translation>Tout trouver…</translation></message></context>
<context><name>Actions</name><message><source>Highlight</source><translation>Surligner</translation></message></context>
<context><name>Actions</name><message><source>Import feeds (OPML)…</source><translation>Importer des flux (OPML)…</translation></message></context>
<context><name>Actions</name><message><source>Import starred articles…</source><translation>Importer des articles favoris…</translation></message></context>
<context><name>Actions</name><message><source>In the article</source><translation>Dans l’article</translation></message></context>
<context><name>Actions</name><message><source>Keep a page…</source><translation>Garder une page…</translation></message></context>
<context><name>Actions</name><message><source>Keep the page of this link</source><translation>Garder la page de ce lien</translation></message></context>
<context><name>Actions</name><message><source>Keyboard shortcuts</source><translation>Raccourcis clavier</translation></message></context>
<context><name>Actions</name><message><source>Larger text</source><translation>Texte plus grand</translation></message></context>
<context><name>Actions</name><message><source>Light theme</source><translation>Thème clair</translation></message></context>
<context><name>Actions</name><message><source>Look at the pictures</source><translation>Regarder les images</translation></message></context>
<context><name>Actions</name><message><source>Make an edition (EPUB)…</source><translation>Créer une édition (EPUB)…</translation></message></context>
<context><name>Actions</name><message><source>Mark all read</source><translation>Tout marquer comme lu</translation></message></context>
<context><name>Actions</name><message><source>Mark read or unread</source><translation>Marquer comme lu ou non lu</translation></message></context>
<context><name>Actions</name><message><source>Mark read what is above</source><translation>Marquer comme lu ce qui est au-dessus</translation></message></context>
<context><name>Actions</name><message><source>Mark read what is older</source><translation>Marquer comme lu ce qui est plus ancien</translation></message></context>
<context><name>Actions</name><message><source>More by this writer</source><translation>Autres articles de cet auteur</translation></message></context>
<context><name>Actions</name><message><source>Move the library…</source><translation>Déplacer la bibliothèque…</translation></message></context>
<context><name>Actions</name><message><source>Move to folder…</source><translation>Déplacer vers un dossier…</translation></message></context>
<context><name>Actions</name><message><source>New folder…</source><translation>Nouveau dossier…</translation></message></context>
<context><name>Actions</name><message><source>Next article</source><translation>Article suivant</translation></message></context>
<context><name>Actions</name><message><source>Next link in the article</source><translation>Lien suivant de l’article</translation></message></context>
<context><name>Actions</name><message><source>Next pane</source><translation>Volet suivant</translation></message></context>
<context><name>Actions</name><message><source>Next unread article</source><translation>Article non lu suivant</translation></message></context>
<context><name>Actions</name><message><source>Notes</source><translation>Notes</translation></message></context>
<context><name>Actions</name><message><source>Note…</source><translation>Note…</translation></message></context>
<context><name>Actions</name><message><source>Oldest first</source><translation>Les plus anciens d’abord</translation></message></context>
<context><name>Actions</name><message><source>Open in browser</source><translation>Ouvrir dans le navigateur</translation></message></context>
<context><name>Actions</name><message><source>Open or download its file</source><translation>Ouvrir ou télécharger le fichier</translation></message></context>
<context><name>Actions</name><message><source>Open the site</source><translation>Ouvrir le site</translation></message></context>
<context><name>Actions</name><message><source>Open the table by itself</source><translation>Ouvrir le tableau à part</translation></message></context>
<context><name>Actions</name><message><source>Order and filters…</source><translation>Ordre et filtres…</translation></message></context>
<context><name>Actions</name><message><source>Outbox…</source><translation>Boîte d’envoi…</translation></message></context>
<context><name>Actions</name><message><source>Pack for a trip…</source><translation>Préparer un voyage…</translation></message></context>
<context><name>Actions</name><message><source>Page down, then next unread</source><translation>Page suivante, puis non lu suivant</translation></message></context>
<context><name>Actions</name><message><source>Page up</source><translation>Page précédente</translation></message></context>
<context><name>Actions</name><message><source>Pause packing</source><translation>Suspendre la préparation</translation></message></context>
<context><name>Actions</name><message><source>Pictures of this feed</source><translation>Images de ce flux</translation></message></context>
<context><name>Actions</name><message><source>Play or stop the moving picture</source><translation>Lancer ou arrêter l’image animée</translation></message></context>
<context><name>Actions</name><message><source>Preferences…</source><translation>Préférences…</translation></message></context>
<context><name>Actions</name><message><source>Previous article</source><translation>Article précédent</translation></message></context>
<context><name>Actions</name><message><source>Previous link in the article</source><translation>Lien précédent de l’article</translation></message></context>
<context><name>Actions</name><message><source>Previous pane</source><translation>Volet précédent</translation></message></context>
<context><name>Actions</name><message><source>Print…</source><translation>Imprimer…</translation></message></context>
<context><name>Actions</name><message><source>Properties…</source><translation>Propriétés…</translation></message></context>
<context><name>Actions</name><message><source>Quit</source><translation>Quitter</translation></message></context>
<context><name>Actions</name><message><source>Read aloud</source><translation>Lecture à voix haute</translation></message></context>
<context><name>Actions</name><message><source>Read aloud, or rest</source><translation>Lire à voix haute, ou pause</translation></message></context>
<context><name>Actions</name><message><source>Redo</source><translation>Rétablir</translation></message></context>
<context><name>Actions</name><message><source>Refresh all</source><translation>Tout actualiser</translation></message></context>
<context><name>Actions</name><message><source>Refresh this</source><translation>Actualiser ceci</translation></message></context>
<context><name>Actions</name><message><source>Rename</source><translation>Renommer</translation></message></context>
<context><name>Actions</name><message><source>Report a problem…</source><translation>Signaler un problème…</translation></message></context>
<context><name>Actions</name><message><source>Respond…</source><translation>Répondre…</translation></message></context>
<context><name>Actions</name><message><source>Restore a backup…</source><translation>Restaurer une sauvegarde…</translation></message></context>
<context><name>Actions</name><message><source>Save as PDF…</source><translation>Enregistrer en PDF…</translation></message></context>
<context><name>Actions</name><message><source>Save view…</source><translation>Enregistrer la vue…</translation></message></context>
<context><name>Actions</name><message><source>Search</source><translation>Rechercher</translation></message></context>
<context><name>Actions</name><message><source>Sepia theme</source><translation>Thème sépia</translation></message></context>
<context><name>Actions</name><message><source>Share…</source><translation>Partager…</translation></message></context>
<context><name>Actions</name><message><source>Show log files</source><translation>Montrer les journaux</translation></message></context>
<context><name>Actions</name><message><source>Show or hide the feeds</source><translation>Montrer ou masquer les flux</translation></message></context>
<context><name>Actions</name><message><source>Show what has come in above</source><translation>Montrer ce qui est arrivé au-dessus</translation></message></context>
<context><name>Actions</name><message><source>Smaller text</source><translation>Texte plus petit</translation></message></context>
<context><name>Actions</name><message><source>Space…</source><translation>Espace…</translation></message></context>
<context><name>Actions</name><message><source>Speak faster</source><translation>Parler plus vite</translation></message></context>
<context><name>Actions</name><message><source>Speak slower</source><translation>Parler plus lentement</translation></message></context>
<context><name>Actions</name><message><source>Star or unstar</source><translation>Ajouter ou retirer l’étoile</translation></message></context>
<context><name>Actions</name><message><source>Starred only</source><translation>Seulement les favoris</translation></message></context>
<context><name>Actions</name><message><source>Stop</source><translation>Arrêter</translation></message></context>
<context><name>Actions</name><message><source>Stop reading aloud</source><translation>Arrêter la lecture</translation></message></context>
<context><name>Actions</name><message><source>Tags…</source><translation>Étiquettes…</translation></message></context>
<context><name>Actions</name><message><source>The article alone</source><translation>L’article seul</translation></message></context>
<context><name>Actions</name><message><source>The system’s theme</source><translation>Thème du système</translation></message></context>
<context><name>Actions</name><message><source>Theme</source><translation>Thème</translation></message></context>
<context><name>Actions</name><message><source>Undo</source><translation>Annuler</translation></message></context>
<context><name>Actions</name><message><source>Unread only</source><translation>Seulement les non lus</translation></message></context>
<context><name>Actions</name><message><source>Usual text size</source><translation>Taille de texte normale</translation></message></context>
<context><name>Actions</name><message><source>What is kept offline…</source><translation>Ce qui est conservé hors ligne…</translation></message></context>
<context><name>Actions</name><message><source>With or without pictures</source><translation>Avec ou sans images</translation></message></context>
<context><name>Actions</name><message><source>With pictures only</source><translation>Seulement avec images</translation></message></context>
<context><name>Actions</name><message><source>With sound or files only</source><translation>Seulement avec son ou fichiers</translation></message></context>
<context><name>Actions</name><message><source>Work offline</source><translation>Travailler hors ligne</translation></message></context>
<context><name>AddFeed</name><message><source>&amp;Keep in the outbox</source><translation>&amp;Garder dans la boîte d’envoi</translation></message></context>
<context><name>AddFeed</name><message><source>Add a feed</source><translation>Ajouter un flux</translation></message></context>
<context><name>AddFeed</name><message><source>Find</source><translation>Chercher</translation></message></context>
<context><name>AddFeed</name><message><source>Paste the address of a feed, or of any page of a site you like to read.</source><translation>Collez l’adresse d’un flux, ou celle de n’importe quelle page d’un site que vous aimez lire.</translation></message></context>
<context><name>AddFeed</name><message><source>Subscribe</source><translation>S’abonner</translation></message></context>
<context><name>AddFeed</name><message><source>Subscribing…</source><translation>Abonnement en cours…</translation></message></context>
<context><name>AddFeed</name><message><source>To &amp;folder</source><translation>Dans le &amp;dossier</translation></message></context>
<context><name>Announcing</name><message><source>{count} new articles</source><translation>{count} nouveaux articles</translation></message></context>
<context><name>Announcing</name><message><source>{feeds} and {count} others</source><translation>{feeds} et {count} autres</translation></message></context>
<context><name>Article</name><message><source>1 comment</source><translation>1 commentaire</translation></message></context>
<context><name>Article</name><message><source>Comments</source><translation>Commentaires</translation></message></context>
<context><name>Article</name><message><source>Open this table in a view of its own</source><translation>Ouvrir ce tableau à part</translation></message></context>
<context><name>Article</name><message><source>Published {time} by the publisher’s clock</source><translation>Publié le {time} à l’heure de l’éditeur</translation></message></context>
<context><name>Article</name><message><source>Read at {host}</source><translation>Lire sur {host}</translation></message></context>
<context><name>Article</name><message><source>Somebody</source><translation>Quelqu’un</translation></message></context>
<context><name>Article</name><message><source>Untitled</source><translation>Sans titre</translation></message></context>
<context><name>Article</name><message><source>on the site</source><translation>sur le site</translation></message></context>
<context><name>Article</name><message><source>updated {time}</source><translation>mis à jour {time}</translation></message></context>
<context><name>Article</name><message><source>{count} comments</source><translation>{count} commentaires</translation></message></context>
<context><name>Article</name><message><source>{count} min</source><translation>{count} min</translation></message></context>
<context><name>ArticlePictures</name><message><source>Its file cannot be read.</source><translation>Son fichier est illisible.</translation></message></context>
<context><name>ArticleView</name><message><source>Article</source><translation>Article</translation></message></context>
<context><name>AskPage</name><message><source>&amp;Address</source><translation>&amp;Adresse</translation></message></context>
<context><name>AskPage</name><message><source>Its text and pictures are put among your articles, to be read offline.</source><translation>Son texte et ses images rejoignent vos articles et se lisent hors ligne.</translation></message></context>
<context><name>AskPage</name><message><source>Keep</source><translation>Garder</translation></message></context>
<context><name>AskPage</name><message><source>Keep a page</source><translation>Garder une page</translation></message></context>
<context><name>AskServer</name><message><source>&amp;Server</source><translation>&amp;Serveur</translation></message></context>
<context><name>AskServer</name><message><source>Asked once. You can change it in the preferences.</source><translation>Demandé une seule fois. Les préférences permettent d’en changer.</translation></message></context>
<context><name>AskServer</name><message><source>Share</source><translation>Partager</translation></message></context>
<context><name>AskServer</name><message><source>Your server for {service}</source><translation>Votre serveur pour {service}</translation></message></context>
<context><name>Away</name><message><source>Broadsheet uses the network again.</source><translation>Broadsheet utilise à nouveau le réseau.</translation></message></context>
<context><name>Away</name><message><source>Click to use the network again.</source><translation>Cliquez pour utiliser à nouveau le réseau.</translation></message></context>
<context><name>Away</name><message><source>Click to work offline: nothing leaves this computer then.</source><translation>Cliquez pour travailler hors ligne : rien ne quitte alors cet ordinateur.</translation></message></context>
<context><name>Away</name><message><source>Later</source><translation>Plus tard</translation></message></context>
<context><name>Away</name><message><source>Log in…</source><translation>Se connecter…</translation></message></context>
<context><name>Away</name><message><source>Login wanted</source><translation>Connexion demandée</translation></message></context>
<context><name>Away</name><message><source>Metered</source><translation>Limité</translation></message></context>
<context><name>Away</name><message><source>No network</source><translation>Pas de réseau</translation></message></context>
<context><name>Away</name><message><source>Online</source><translation>En ligne</translation></message></context>
<context><name>Away</name><message><source>The network asks you to log in.</source><translation>Le réseau vous demande de vous connecter.</translation></message></context>
<context><name>Away</name><message><source>This network is metered: texts and their first pictures come.</source><translation>Ce réseau est limité : les textes et leurs premières images viennent.</translation></message></context>
<context><name>Away</name><message><source>This network is metered: texts come, pictures wait.</source><translation>Ce réseau est limité : les textes viennent, les images attendent.</translation></message></context>
<context><name>Away</name><message><source>This network is metered; pictures come after the texts.</source><translation>Ce réseau est limité ; les images viennent après les textes.</translation></message></context>
<context><name>Away</name><message><source>Use the network</source><translation>Utiliser le réseau</translation></message></context>
<context><name>Away</name><message><source>Working offline</source><translation>Hors ligne</translation></message></context>
<context><name>Away</name><message><source>You work offline: nothing leaves this computer.</source><translation>Vous travaillez hors ligne : rien ne quitte cet ordinateur.</translation></message></context>
<context><name>Between</name><message><source>Name that folder where you named the former one.</source><translation>Indiquez ce dossier là où vous indiquiez l’ancien.</translation></message></context>
<context><name>Between</name><message><source>The backup is in its place; what was there is kept in “{folder}”.</source><translation>La sauvegarde est en place ; ce qui s’y trouvait est conservé dans « {folder} ».</translation></message></context>
<context><name>Between</name><message><source>The library is in {folder} now; the former one is still in {former}.</source><translation>La bibliothèque est maintenant dans {folder} ; l’ancienne est encore dans {former}.</translation></message></context>
<context><name>ChangeThing</name><message><source>&amp;Address</source><translation>&amp;Adresse</translation></message></context>
<context><name>ChangeThing</name><message><source>&amp;Title</source><translation>&amp;Titre</translation></message></context>
<context><name>ChangeThing</name><message><source>Change what waits</source><translation>Modifier ce qui attend</translation></message></context>
<context><name>ChangeThing</name><message><source>Keep</source><translation>Garder</translation></message></context>
<context><name>CityField</name><message><source>No city</source><translation>Aucune ville</translation></message></context>
<context><name>Clearing</name><message><source>Empty the field</source><translation>Vider le champ</translation></message></context>
<context><name>Demo</name><message><source>The demo newsroom did not start.</source><translation>La rédaction de démonstration n’a pas démarré.</translation></message></context>
<context><name>DesktopPage</name><message><source>&amp;Start Broadsheet when I log in</source><translation>Lancer Broadsheet à l’&amp;ouverture de session</translation></message></context>
<context><name>DesktopPage</name><message><source>Keep &amp;running there when the window is closed</source><translation>Y rester acti&amp;f quand la fenêtre est fermée</translation></message></context>
<context><name>DesktopPage</name><message><source>Show what is &amp;unread in the tray</source><translation>Montrer les non-lus dans la &amp;zone de notification</translation></message></context>
<context><name>DesktopPage</name><message><source>Tell there of &amp;new articles</source><translation>Y annoncer les &amp;nouveaux articles</translation></message></context>
<context><name>DesktopPage</name><message><source>This desktop has no tray: Broadsheet shows no icon, tells nothing there, and leaves when its window is closed.</source><translation>Ce bureau n’a pas de zone de notification : Broadsheet n’y montre pas d’icône, n’y annonce rien et se termine quand sa fenêtre est fermée.</translation></message></context>
<context><name>DesktopPage</name><message><source>You are told once after a refresh, without a sound, and never while you look at the window. A feed can have a choice of its own in its properties.</source><translation>Une seule annonce après une actualisation, sans son, et jamais pendant que vous regardez la fenêtre. Un flux peut avoir son propre choix dans ses propriétés.</translation></message></context>
<context><name>EditLookup</name><message><source>In the template {text} stands for the selected words and {language} for the code of your language.</source><translation>Dans le modèle, {text} représente les mots sélectionnés et {language} le code de votre langue.</translation></message></context>
<context><name>EditLookup</name><message><source>New place to look words up</source><translation>Nouvel endroit où chercher des mots</translation></message></context>
<context><name>EditTarget</name><message><source>&amp;Letter</source><translation>&amp;Lettre</translation></message></context>
<context><name>EditTarget</name><message><source>In the template {url}, {title}, {author}, {source} and {quote} stand for parts of the story. An address is opened; any other text is copied.</source><translation>Dans le modèle, {url}, {title}, {author}, {source} et {quote} désignent des parties de l’article. Une adresse est ouverte ; tout autre texte est copié.</translation></message></context>
<context><name>EditTarget</name><message><source>New place to share to</source><translation>Nouvelle destination de partage</translation></message></context>
<context><name>EditTemplate</name><message><source>&amp;Name</source><translation>&amp;Nom</translation></message></context>
<context><name>EditTemplate</name><message><source>&amp;Template</source><translation>&amp;Modèle</translation></message></context>
<context><name>EditTemplate</name><message><source>Add</source><translation>Ajouter</translation></message></context>
<context><name>EditTemplate</name><message><source>Keep</source><translation>Garder</translation></message></context>
<context><name>EditTemplate</name><message><source>Only these stand for something: {parts}</source><translation>Seuls ceux-ci ont un sens : {parts}</translation></message></context>
<context><name>EditTemplate</name><message><source>This is no complete address.</source><translation>Ce n’est pas une adresse complète.</translation></message></context>
<context><name>EditionDialog</name><message><source>&amp;Articles</source><translation>&amp;Articles</translation></message></context>
<context><name>EditionDialog</name><message><source>At &amp;most</source><translation>Au &amp;plus</translation></message></context>
<context><name>EditionDialog</name><message><source>Choose a file…</source><translation>Choisir un fichier…</translation></message></context>
<context><name>EditionDialog</name><message><source>Make an edition</source><translation>Créer une édition</translation></message></context>
<context><name>EditionDialog</name><message><source>One EPUB file with a cover and contents, to read on an e-reader or a phone.</source><translation>Un fichier EPUB avec couverture et sommaire, à lire sur une liseuse ou un téléphone.</translation></message></context>
<context><name>EditionDialog</name><message><source>There is no article in this list.</source><translation>Il n’y a aucun article dans cette liste.</translation></message></context>
<context><name>EditionDialog</name><message><source>With the &amp;pictures that are here</source><translation>Avec les &amp;images présentes</translation></message></context>
<context><name>EditionDialog</name><message><source>{name} ({count})</source><translation>{name} ({count})</translation></message></context>
<context><name>Editions</name><message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message></context>
<context><name>Editions</name><message><source>All unread</source><translation>Tous les non lus</translation></message></context>
<context><name>Editions</name><message><source>An edition of one article, {size} MB, is in {file}.</source><translation>Une édition d’un article, {size} Mo, est dans {file}.</translation></message></context>
<context><name>Editions</name><message><source>An edition of {count} articles, {size} MB, is in {file}.</source><translation>Une édition de {count} articles, {size} Mo, est dans {file}.</translation></message></context>
<context><name>Editions</name><message><source>Books (*.epub)</source><translation>Livres (*.epub)</translation></message></context>
<context><name>Editions</name><message><source>Make an edition</source><translation>Créer une édition</translation></message></context>
<context><name>Editions</name><message><source>Making the edition: {done} of {total}</source><translation>Création de l’édition&#xA0;: {done} sur {total}</translation></message></context>
<context><name>Editions</name><message><source>Show</source><translation>Montrer</translation></message></context>
<context><name>Editions</name><message><source>Starred</source><translation>Favoris</translation></message></context>
<context><name>Editions</name><message><source>Stopped; no file was written.</source><translation>Arrêté&#x202F;; aucun fichier n’a été écrit.</translation></message></context>
<context><name>Editions</name><message><source>The list that is open</source><translation>La liste ouverte</translation></message></context>
<context><name>EmptyWords</name><message><source>Add a feed…</source><translation>Ajouter un flux…</translation></message></context>
<context><name>EmptyWords</name><message><source>Add a site or feed you like to read. Coming from another reader? Import the feeds that you have there.</source><translation>Ajoutez un site ou un flux que vous aimez lire. Vous venez d’un autre lecteur ? Importez les flux que vous y avez.</translation></message></context>
<context><name>EmptyWords</name><message><source>All read</source><translation>Tout est lu</translation></message></context>
<context><name>EmptyWords</name><message><source>Articles will appear here as they come.</source><translation>Les articles apparaîtront ici à leur arrivée.</translation></message></context>
<context><name>EmptyWords</name><message><source>Choose a headline</source><translation>Choisissez un titre</translation></message></context>
<context><name>EmptyWords</name><message><source>Choose from well-known feeds…</source><translation>Choisir parmi des flux connus…</translation></message></context>
<context><name>EmptyWords</name><message><source>Good to have you here</source><translation>Bienvenue</translation></message></context>
<context><name>EmptyWords</name><message><source>N goes to the next one, Space reads on.</source><translation>N va au suivant, Espace poursuit la lecture.</translation></message></context>
<context><name>EmptyWords</name><message><source>New address…</source><translation>Nouvelle adresse…</translation></message></context>
<context><name>EmptyWords</name><message><source>New articles will appear here as they come.</source><translation>Les nouveaux articles apparaîtront ici à leur arrivée.</translation></message></context>
<context><name>EmptyWords</name><message><source>No article has all of these words.</source><translation>Aucun article ne contient tous ces mots.</translation></message></context>
<context><name>EmptyWords</name><message><source>No stars yet</source><translation>Pas encore d’étoiles</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing found</source><translation>Rien trouvé</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing here yet</source><translation>Rien ici pour l’instant</translation></message></context>
<context><name>EmptyWords</name><message><source>Nothing like that here</source><translation>Rien de tel ici</translation></message></context>
<context><name>EmptyWords</name><message><source>Press S on an article to keep it here.</source><translation>Appuyez sur S sur un article pour le garder ici.</translation></message></context>
<context><name>EmptyWords</name><message><source>Properties…</source><translation>Propriétés…</translation></message></context>
<context><name>EmptyWords</name><message><source>The list shows only articles {filters}.</source><translation>La liste ne montre que certains articles&#xA0;: {filters}.</translation></message></context>
<context><name>EmptyWords</name><message><source>This feed is in trouble</source><translation>Ce flux est en difficulté</translation></message></context>
<context><name>EmptyWords</name><message><source>Try again</source><translation>Réessayer</translation></message></context>
<context><name>Enclosure</name><message><source>Audio</source><translation>Audio</translation></message></context>
<context><name>Enclosure</name><message><source>Download</source><translation>Télécharger</translation></message></context>
<context><name>Enclosure</name><message><source>File</source><translation>Fichier</translation></message></context>
<context><name>Enclosure</name><message><source>Open</source><translation>Ouvrir</translation></message></context>
<context><name>Enclosure</name><message><source>Picture</source><translation>Image</translation></message></context>
<context><name>Enclosure</name><message><source>Remove</source><translation>Supprimer</translation></message></context>
<context><name>Enclosure</name><message><source>Stop downloading</source><translation>Arrêter le téléchargement</translation></message></context>
<context><name>Enclosure</name><message><source>Try again</source><translation>Réessayer</translation></message></context>
<context><name>Enclosure</name><message><source>Video</source><translation>Vidéo</translation></message></context>
<context><name>Enclosure</name><message><source>{count} s</source><translation>{count} s</translation></message></context>
<context><name>FeedCommands</name><message><source>Address copied.</source><translation>Adresse copiée.</translation></message></context>
<context><name>FeedCommands</name><message><source>Folder “{name}” dissolved; its feeds are one above.</source><translation>Dossier «&#xA0;{name}&#xA0;» dissous&#x202F;; ses flux sont remontés d’un niveau.</translation></message></context>
<context><name>FeedCommands</name><message><source>Folder “{name}” made.</source><translation>Dossier «&#xA0;{name}&#xA0;» créé.</translation></message></context>
<context><name>FeedCommands</name><message><source>Their feeds are in “{folder}” already.</source><translation>Leurs flux sont déjà dans « {folder} ».</translation></message></context>
<context><name>FeedCommands</name><message><source>{count} feeds moved to “{folder}”.</source><translation>{count} flux déplacés vers « {folder} ».</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” changed.</source><translation>«&#xA0;{name}&#xA0;» modifié.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” deleted.</source><translation>«&#xA0;{name}&#xA0;» supprimé.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” has a new address.</source><translation>«&#xA0;{name}&#xA0;» a une nouvelle adresse.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” is in “{folder}” already.</source><translation>« {name} » est déjà dans « {folder} ».</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” moved to “{folder}”.</source><translation>«&#xA0;{name}&#xA0;» déplacé vers «&#xA0;{folder}&#xA0;».</translation></message></context>
<context><name>FeedCommands</name><message><source>“{name}” moved.</source><translation>«&#xA0;{name}&#xA0;» déplacé.</translation></message></context>
<context><name>FeedCommands</name><message><source>“{old}” is now called “{name}”.</source><translation>«&#xA0;{old}&#xA0;» s’appelle maintenant «&#xA0;{name}&#xA0;».</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a day</source><translation>1 par jour</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a month</source><translation>1 par mois</translation></message></context>
<context><name>FeedHealth</name><message><source>1 a week</source><translation>1 par semaine</translation></message></context>
<context><name>FeedHealth</name><message><source>Follow it to its new address, or stay with the one that you have.</source><translation>Suivez-le à sa nouvelle adresse, ou restez à celle que vous avez.</translation></message></context>
<context><name>FeedHealth</name><message><source>Give a user name and a password in its properties, or delete it.</source><translation>Indiquez un nom d’utilisateur et un mot de passe dans ses propriétés, ou supprimez-le.</translation></message></context>
<context><name>FeedHealth</name><message><source>If it is yours, let its properties say so: Access, Own network.</source><translation>S’il est à vous, permettez-le dans ses propriétés : Accès, Réseau local.</translation></message></context>
<context><name>FeedHealth</name><message><source>It is not fetched any more by itself: try again, or delete it.</source><translation>Il n’est plus relevé automatiquement&#xA0;: réessayez, ou supprimez-le.</translation></message></context>
<context><name>FeedHealth</name><message><source>It is tried again by itself; you need do nothing.</source><translation>Une nouvelle tentative aura lieu d’elle-même&#x202F;; vous n’avez rien à faire.</translation></message></context>
<context><name>FeedHealth</name><message><source>Look for its new address, or delete it.</source><translation>Cherchez sa nouvelle adresse, ou supprimez-le.</translation></message></context>
<context><name>FeedHealth</name><message><source>nothing in three months</source><translation>rien en trois mois</translation></message></context>
<context><name>FeedHealth</name><message><source>nothing yet</source><translation>rien encore</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a day</source><translation>{count} par jour</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a month</source><translation>{count} par mois</translation></message></context>
<context><name>FeedHealth</name><message><source>{count} a week</source><translation>{count} par semaine</translation></message></context>
<context><name>Files</name><message><source>Downloading: {done} %</source><translation>Téléchargement : {done} %</translation></message></context>
<context><name>Files</name><message><source>No file comes with this article.</source><translation>Aucun fichier n’accompagne cet article.</translation></message></context>
<context><name>Files</name><message><source>No program was found to open {name}.</source><translation>Aucun programme trouvé pour ouvrir {name}.</translation></message></context>
<context><name>Files</name><message><source>Open</source><translation>Ouvrir</translation></message></context>
<context><name>Files</name><message><source>Stopped; the download can go on from here.</source><translation>Arrêté ; le téléchargement pourra reprendre ici.</translation></message></context>
<context><name>Files</name><message><source>The file is here.</source><translation>Le fichier est ici.</translation></message></context>
<context><name>Files</name><message><source>The file is removed; it can be downloaded again.</source><translation>Le fichier est supprimé ; il peut être téléchargé à nouveau.</translation></message></context>
<context><name>Files</name><message><source>There is no network to download it from.</source><translation>Il n’y a pas de réseau pour le télécharger.</translation></message></context>
<context><name>FindBar</name><message><source>Close</source><translation>Fermer</translation></message></context>
<context><name>FindBar</name><message><source>Find in this article</source><translation>Rechercher dans cet article</translation></message></context>
<context><name>FindBar</name><message><source>Not found</source><translation>Introuvable</translation></message></context>
<context><name>FindBar</name><message><source>The next place</source><translation>Occurrence suivante</translation></message></context>
<context><name>FindBar</name><message><source>The place before</source><translation>Occurrence précédente</translation></message></context>
<context><name>FindBar</name><message><source>{at} of {total}</source><translation>{at} sur {total}</translation></message></context>
<context><name>Finder</name><message><source>&amp;Password</source><translation>Mot de &amp;passe</translation></message></context>
<context><name>Finder</name><message><source>&amp;User name</source><translation>Nom d’&amp;utilisateur</translation></message></context>
<context><name>Finder</name><message><source>Address</source><translation>Adresse</translation></message></context>
<context><name>Finder</name><message><source>Looking for feeds…</source><translation>Recherche de flux…</translation></message></context>
<context><name>Finder</name><message><source>There are several feeds here: choose.</source><translation>Il y a plusieurs flux ici&#xA0;: choisissez.</translation></message></context>
<context><name>Flow</name><message><source>All read.</source><translation>Tout est lu.</translation></message></context>
<context><name>Flow</name><message><source>On from the top of the list.</source><translation>On reprend en haut de la liste.</translation></message></context>
<context><name>Flow</name><message><source>On to {name}.</source><translation>On continue avec {name}.</translation></message></context>
<context><name>Flow</name><message><source>What is found is not in order of time.</source><translation>Les résultats ne sont pas dans l’ordre chronologique.</translation></message></context>
<context><name>Flow</name><message><source>What was scrolled past marked read.</source><translation>Ce qui a défilé est marqué comme lu.</translation></message></context>
<context><name>FolderPicker</name><message><source>Folder</source><translation>Dossier</translation></message></context>
<context><name>FolderPicker</name><message><source>Name of the new folder</source><translation>Nom du nouveau dossier</translation></message></context>
<context><name>FolderPicker</name><message><source>New folder…</source><translation>Nouveau dossier…</translation></message></context>
<context><name>FolderPicker</name><message><source>No folder</source><translation>Aucun dossier</translation></message></context>
<context><name>Frame</name><message><source>Cancel</source><translation>Annuler</translation></message></context>
<context><name>Frame</name><message><source>Close</source><translation>Fermer</translation></message></context>
<context><name>Frame</name><message><source>Message</source><translation>Message</translation></message></context>
<context><name>FullScreen</name><message><source>Escape leads back to the window.</source><translation>Échap ramène à la fenêtre.</translation></message></context>
<context><name>HeadLinks</name><message><source>Nobody signed this article.</source><translation>Cet article n’est pas signé.</translation></message></context>
<context><name>HeadlineDrag</name><message><source>{count} articles</source><translation>{count} articles</translation></message></context>
<context><name>HeadlineList</name><message><source>Headlines</source><translation>Titres</translation></message></context>
<context><name>Headlines</name><message><source>Search</source><translation>Rechercher</translation></message></context>
<context><name>Headlines</name><message><source>Search in all articles</source><translation>Rechercher dans tous les articles</translation></message></context>
<context><name>Headlines</name><message><source>{count} new above: show them</source><translation>{count} nouveaux au-dessus&#xA0;: les montrer</translation></message></context>
<context><name>Headlines</name><message><source>{count} new ↑</source><translation>{count} nouveaux ↑</translation></message></context>
<context><name>HeadlinesModel</name><message><source>Read</source><translation>Lu</translation></message></context>
<context><name>HeadlinesModel</name><message><source>Unread</source><translation>Non lu</translation></message></context>
<context><name>HeadlinesModel</name><message><source>starred</source><translation>favori</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Delete</source><translation>&amp;Supprimer</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Follow the move</source><translation>Su&amp;ivre le déménagement</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Properties…</source><translation>&amp;Propriétés…</translation></message></context>
<context><name>HealthList</name><message><source>&amp;Stay here</source><translation>&amp;Rester ici</translation></message></context>
<context><name>HealthList</name><message><source>About the chosen feed</source><translation>À propos du flux choisi</translation></message></context>
<context><name>HealthList</name><message><source>All feeds are well.</source><translation>Tous les flux vont bien.</translation></message></context>
<context><name>HealthList</name><message><source>Feed health</source><translation>État des flux</translation></message></context>
<context><name>HealthList</name><message><source>Feeds and how they fare</source><translation>Les flux et leur état</translation></message></context>
<context><name>HealthList</name><message><source>New &amp;address…</source><translation>Nouvelle &amp;adresse…</translation></message></context>
<context><name>HealthList</name><message><source>One feed is in trouble.</source><translation>Un flux est en difficulté.</translation></message></context>
<context><name>HealthList</name><message><source>Only feeds in &amp;trouble</source><translation>Seulement les flux en &amp;difficulté</translation></message></context>
<context><name>HealthList</name><message><source>T&amp;ry again</source><translation>Réessa&amp;yer</translation></message></context>
<context><name>HealthList</name><message><source>Try all in trouble again</source><translation>Réessayer tous les flux en difficulté</translation></message></context>
<context><name>HealthList</name><message><source>{count} feeds are in trouble.</source><translation>{count} flux sont en difficulté.</translation></message></context>
<context><name>HealthModel</name><message><source>Feed</source><translation>Flux</translation></message></context>
<context><name>HealthModel</name><message><source>Last success</source><translation>Dernier succès</translation></message></context>
<context><name>HealthModel</name><message><source>Not fetched any more.</source><translation>N’est plus relevé.</translation></message></context>
<context><name>HealthModel</name><message><source>Not fetched yet</source><translation>Pas encore relevé</translation></message></context>
<context><name>HealthModel</name><message><source>Publishes</source><translation>Publie</translation></message></context>
<context><name>HealthModel</name><message><source>State</source><translation>État</translation></message></context>
<context><name>HealthModel</name><message><source>Well</source><translation>En ordre</translation></message></context>
<context><name>HealthModel</name><message><source>never</source><translation>jamais</translation></message></context>
<context><name>ImportReport</name><message><source>Added</source><translation>Ajoutés</translation></message></context>
<context><name>ImportReport</name><message><source>Already there</source><translation>Déjà présents</translation></message></context>
<context><name>ImportReport</name><message><source>Feeds imported</source><translation>Flux importés</translation></message></context>
<context><name>ImportReport</name><message><source>Import stopped</source><translation>Importation arrêtée</translation></message></context>
<context><name>ImportReport</name><message><source>Left out</source><translation>Laissés de côté</translation></message></context>
<context><name>ImportReport</name><message><source>Nothing new</source><translation>Rien de nouveau</translation></message></context>
<context><name>ImportReport</name><message><source>Starred articles imported</source><translation>Articles favoris importés</translation></message></context>
<context><name>ImportReport</name><message><source>What became of each feed</source><translation>Ce que chaque flux est devenu</translation></message></context>
<context><name>ImportReport</name><message><source>{count} added</source><translation>{count} ajoutés</translation></message></context>
<context><name>ImportReport</name><message><source>{count} already there</source><translation>{count} déjà présents</translation></message></context>
<context><name>ImportReport</name><message><source>{count} left out</source><translation>{count} laissés de côté</translation></message></context>
<context><name>Joining</name><message><source>This article has no address behind which to look.</source><translation>Cet article n’a pas d’adresse derrière laquelle chercher.</translation></message></context>
<context><name>Joining</name><message><source>You follow “{name}” already.</source><translation>Vous suivez déjà « {name} ».</translation></message></context>
<context><name>KeepCommands</name><message><source>Choose a link first: L goes to the next one.</source><translation>Choisissez d’abord un lien : L va au suivant.</translation></message></context>
<context><name>KeepCommands</name><message><source>Keep it nevertheless</source><translation>La garder quand même</translation></message></context>
<context><name>KeepCommands</name><message><source>Keep this page</source><translation>Garder cette page</translation></message></context>
<context><name>KeepCommands</name><message><source>Keeping the page</source><translation>La page est en cours de récupération</translation></message></context>
<context><name>KeepCommands</name><message><source>Keeping the page…</source><translation>La page est en cours de récupération…</translation></message></context>
<context><name>KeepCommands</name><message><source>Kept pages</source><translation>Pages gardées</translation></message></context>
<context><name>KeepCommands</name><message><source>Leave it</source><translation>Laisser</translation></message></context>
<context><name>KeepCommands</name><message><source>Read it</source><translation>La lire</translation></message></context>
<context><name>KeepCommands</name><message><source>The page is kept.</source><translation>La page est gardée.</translation></message></context>
<context><name>KeepCommands</name><message><source>This page is kept already.</source><translation>Cette page est déjà gardée.</translation></message></context>
<context><name>KeepCommands</name><message><source>You are offline: the page is kept when you are back.</source><translation>Vous êtes hors ligne : la page sera gardée à votre retour.</translation></message></context>
<context><name>Keeping</name><message><source>The full text is here now.</source><translation>Le texte intégral est arrivé.</translation></message></context>
<context><name>Keeping</name><message><source>complete offline</source><translation>complet hors ligne</translation></message></context>
<context><name>Keeping</name><message><source>not yet offline</source><translation>pas encore hors ligne</translation></message></context>
<context><name>Keeping</name><message><source>offline ✓</source><translation>hors ligne ✓</translation></message></context>
<context><name>Keeping</name><message><source>only the feed’s text offline</source><translation>hors ligne, seulement le texte du flux</translation></message></context>
<context><name>Keeping</name><message><source>partly offline, {here} of {all} pictures</source><translation>en partie hors ligne, {here} images sur {all}</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;No key</source><translation>Aucune &amp;touche</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;Take it from there</source><translation>La &amp;prendre là-bas</translation></message></context>
<context><name>KeyboardPage</name><message><source>&amp;Usual keys</source><translation>T&amp;ouches habituelles</translation></message></context>
<context><name>KeyboardPage</name><message><source>A&amp;dd key</source><translation>A&amp;jouter une touche</translation></message></context>
<context><name>KeyboardPage</name><message><source>Actions and their keys</source><translation>Les actions et leurs touches</translation></message></context>
<context><name>KeyboardPage</name><message><source>Filter actions</source><translation>Filtrer les actions</translation></message></context>
<context><name>KeyboardPage</name><message><source>New &amp;key</source><translation>&amp;Nouvelle touche</translation></message></context>
<context><name>KeyboardPage</name><message><source>New key</source><translation>Nouvelle touche</translation></message></context>
<context><name>KeyboardPage</name><message><source>no key</source><translation>aucune touche</translation></message></context>
<context><name>KeyboardPage</name><message><source>{key} belongs to “{action}”.</source><translation>{key} appartient à «&#xA0;{action}&#xA0;».</translation></message></context>
<context><name>KeyboardPage</name><message><source>{key} stays free: lists, pages or menus need it.</source><translation>{key} reste libre : les listes, les pages ou les menus en ont besoin.</translation></message></context>
<context><name>Keys</name><message><source>C&amp;hange keys…</source><translation>&amp;Modifier les touches…</translation></message></context>
<context><name>Keys</name><message><source>Keyboard shortcuts</source><translation>Raccourcis clavier</translation></message></context>
<context><name>Keys</name><message><source>Keys</source><translation>Touches</translation></message></context>
<context><name>Keys</name><message><source>Single letters do nothing while you are typing.</source><translation>Les lettres seules ne font rien pendant que vous écrivez.</translation></message></context>
<context><name>LedgerList</name><message><source>&amp;Fetch now</source><translation>&amp;Récupérer maintenant</translation></message></context>
<context><name>LedgerList</name><message><source>Comments</source><translation>Commentaires</translation></message></context>
<context><name>LedgerList</name><message><source>Everything is here.</source><translation>Tout est là.</translation></message></context>
<context><name>LedgerList</name><message><source>Failed.</source><translation>Échec.</translation></message></context>
<context><name>LedgerList</name><message><source>File {name}</source><translation>Fichier {name}</translation></message></context>
<context><name>LedgerList</name><message><source>Full text</source><translation>Texte intégral</translation></message></context>
<context><name>LedgerList</name><message><source>Given up.</source><translation>Abandonné.</translation></message></context>
<context><name>LedgerList</name><message><source>Here</source><translation>Là</translation></message></context>
<context><name>LedgerList</name><message><source>Next try</source><translation>Prochain essai</translation></message></context>
<context><name>LedgerList</name><message><source>Not fetched yet.</source><translation>Pas encore récupéré.</translation></message></context>
<context><name>LedgerList</name><message><source>Picture {name}</source><translation>Image {name}</translation></message></context>
<context><name>LedgerList</name><message><source>Portrait {name}</source><translation>Portrait {name}</translation></message></context>
<context><name>LedgerList</name><message><source>Size</source><translation>Taille</translation></message></context>
<context><name>LedgerList</name><message><source>State</source><translation>État</translation></message></context>
<context><name>LedgerList</name><message><source>This article is complete with its text: nothing else belongs to it.</source><translation>Cet article est complet avec son texte : rien d’autre n’en fait partie.</translation></message></context>
<context><name>LedgerList</name><message><source>Tries</source><translation>Essais</translation></message></context>
<context><name>LedgerList</name><message><source>What</source><translation>Quoi</translation></message></context>
<context><name>LedgerList</name><message><source>What is kept</source><translation>Ce qui est conservé</translation></message></context>
<context><name>LedgerList</name><message><source>What is kept of this article</source><translation>Ce qui est conservé de cet article</translation></message></context>
<context><name>LedgerList</name><message><source>{here} of {all} are here.</source><translation>{here} sur {all} sont là.</translation></message></context>
<context><name>LettersField</name><message><source>Sans serif ({family})</source><translation>Sans empattement ({family})</translation></message></context>
<context><name>LettersField</name><message><source>Serif ({family})</source><translation>Avec empattement ({family})</translation></message></context>
<context><name>LettersField</name><message><source>“{family}” is not installed on this computer; {other} stands in for it.</source><translation>« {family} » n’est pas installée sur cet ordinateur ; {other} la remplace.</translation></message></context>
<context><name>ListCommands</name><message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message></context>
<context><name>ListCommands</name><message><source>Export feeds</source><translation>Exporter les flux</translation></message></context>
<context><name>ListCommands</name><message><source>Import feeds</source><translation>Importer des flux</translation></message></context>
<context><name>ListCommands</name><message><source>Import starred articles</source><translation>Importer des articles favoris</translation></message></context>
<context><name>ListCommands</name><message><source>Imported stars</source><translation>Favoris importés</translation></message></context>
<context><name>ListCommands</name><message><source>One feed imported.</source><translation>Un flux importé.</translation></message></context>
<context><name>ListCommands</name><message><source>One feed written to {file}.</source><translation>Un flux écrit dans {file}.</translation></message></context>
<context><name>ListCommands</name><message><source>One starred article imported.</source><translation>Un article favori importé.</translation></message></context>
<context><name>ListCommands</name><message><source>Starred articles (*.json)</source><translation>Articles favoris (*.json)</translation></message></context>
<context><name>ListCommands</name><message><source>Subscriptions (*.opml *.xml)</source><translation>Abonnements (*.opml *.xml)</translation></message></context>
<context><name>ListCommands</name><message><source>Subscriptions of Broadsheet</source><translation>Abonnements de Broadsheet</translation></message></context>
<context><name>ListCommands</name><message><source>{count} feeds imported.</source><translation>{count} flux importés.</translation></message></context>
<context><name>ListCommands</name><message><source>{count} feeds written to {file}.</source><translation>{count} flux écrits dans {file}.</translation></message></context>
<context><name>ListCommands</name><message><source>{count} starred articles imported.</source><translation>{count} articles favoris importés.</translation></message></context>
<context><name>ListCommands</name><message><source>{name}: {reason}</source><translation>{name}&#xA0;: {reason}</translation></message></context>
<context><name>LookupsDialog</name><message><source>Look words up</source><translation>Chercher des mots</translation></message></context>
<context><name>LookupsDialog</name><message><source>Places to look words up</source><translation>Endroits où chercher des mots</translation></message></context>
<context><name>LookupsDialog</name><message><source>What is selected in an article can be looked up there, by its menu.</source><translation>Ce qui est sélectionné dans un article peut y être cherché, par son menu.</translation></message></context>
<context><name>Marks</name><message><source>Article marked read.</source><translation>Article marqué comme lu.</translation></message></context>
<context><name>Marks</name><message><source>Article marked unread.</source><translation>Article marqué comme non lu.</translation></message></context>
<context><name>Marks</name><message><source>Article starred.</source><translation>Étoile ajoutée.</translation></message></context>
<context><name>Marks</name><message><source>One article marked read.</source><translation>Un article marqué comme lu.</translation></message></context>
<context><name>Marks</name><message><source>One article marked unread.</source><translation>Un article marqué comme non lu.</translation></message></context>
<context><name>Marks</name><message><source>One article starred.</source><translation>Une étoile ajoutée.</translation></message></context>
<context><name>Marks</name><message><source>One star taken away.</source><translation>Une étoile retirée.</translation></message></context>
<context><name>Marks</name><message><source>Star taken away.</source><translation>Étoile retirée.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles marked read.</source><translation>{count} articles marqués comme lus.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles marked unread.</source><translation>{count} articles marqués comme non lus.</translation></message></context>
<context><name>Marks</name><message><source>{count} articles starred.</source><translation>{count} étoiles ajoutées.</translation></message></context>
<context><name>Marks</name><message><source>{count} stars taken away.</source><translation>{count} étoiles retirées.</translation></message></context>
<context><name>Missing</name><message><source>It is not tried again by itself.</source><translation>Aucun nouvel essai n’aura lieu de lui-même.</translation></message></context>
<context><name>Missing</name><message><source>Its picture has not been fetched yet.</source><translation>Son image n’a pas encore été récupérée.</translation></message></context>
<context><name>Missing</name><message><source>Its picture is missing.</source><translation>Son image manque.</translation></message></context>
<context><name>Missing</name><message><source>Next try: {time}.</source><translation>Prochain essai : {time}.</translation></message></context>
<context><name>Missing</name><message><source>One of {all} pictures has not been fetched yet.</source><translation>Une image sur {all} n’a pas encore été récupérée.</translation></message></context>
<context><name>Missing</name><message><source>One of {all} pictures is missing.</source><translation>Une image sur {all} manque.</translation></message></context>
<context><name>Missing</name><message><source>The full text has not been fetched yet.</source><translation>Le texte intégral n’a pas encore été récupéré.</translation></message></context>
<context><name>Missing</name><message><source>The full text is missing.</source><translation>Le texte intégral manque.</translation></message></context>
<context><name>Missing</name><message><source>{count} of {all} pictures are missing.</source><translation>{count} images sur {all} manquent.</translation></message></context>
<context><name>Missing</name><message><source>{count} of {all} pictures have not been fetched yet.</source><translation>{count} images sur {all} n’ont pas encore été récupérées.</translation></message></context>
<context><name>MissingNotice</name><message><source>What is missing</source><translation>Ce qui manque</translation></message></context>
<context><name>MoveTo</name><message><source>&amp;To folder</source><translation>&amp;Vers le dossier</translation></message></context>
<context><name>MoveTo</name><message><source>Move</source><translation>Déplacer</translation></message></context>
<context><name>MoveTo</name><message><source>Move “{name}”</source><translation>Déplacer «&#xA0;{name}&#xA0;»</translation></message></context>
<context><name>Narrowing</name><message><source>complete offline</source><translation>complet hors ligne</translation></message></context>
<context><name>Narrowing</name><message><source>oldest first</source><translation>les plus anciens d’abord</translation></message></context>
<context><name>Narrowing</name><message><source>starred</source><translation>favoris</translation></message></context>
<context><name>Narrowing</name><message><source>with files</source><translation>avec fichiers</translation></message></context>
<context><name>Narrowing</name><message><source>with pictures</source><translation>avec images</translation></message></context>
<context><name>NewAddress</name><message><source>Find</source><translation>Chercher</translation></message></context>
<context><name>NewAddress</name><message><source>New address for “{name}”</source><translation>Nouvelle adresse de «&#xA0;{name}&#xA0;»</translation></message></context>
<context><name>NewAddress</name><message><source>The articles that are here stay; new ones come from the new address.</source><translation>Les articles présents restent&#x202F;; les nouveaux viennent de la nouvelle adresse.</translation></message></context>
<context><name>NewAddress</name><message><source>Use this address</source><translation>Utiliser cette adresse</translation></message></context>
<context><name>NewFolder</name><message><source>&amp;Inside</source><translation>&amp;Dans</translation></message></context>
<context><name>NewFolder</name><message><source>&amp;Name</source><translation>&amp;Nom</translation></message></context>
<context><name>NewFolder</name><message><source>Make folder</source><translation>Créer le dossier</translation></message></context>
<context><name>NewFolder</name><message><source>New folder</source><translation>Nouveau dossier</translation></message></context>
<context><name>NoteDialog</name><message><source>&amp;Keep</source><translation>&amp;Garder</translation></message></context>
<context><name>NoteDialog</name><message><source>&amp;Remove</source><translation>&amp;Retirer</translation></message></context>
<context><name>NoteDialog</name><message><source>Note</source><translation>Note</translation></message></context>
<context><name>NoteDialog</name><message><source>On the whole article</source><translation>Sur tout l’article</translation></message></context>
<context><name>NoteDialog</name><message><source>What do you want to remember?</source><translation>Que voulez-vous retenir ?</translation></message></context>
<context><name>NoteDialog</name><message><source>Your note</source><translation>Votre note</translation></message></context>
<context><name>NoteDialog</name><message><source>“{words}”</source><translation>« {words} »</translation></message></context>
<context><name>Notes</name><message><source>Note: {words}</source><translation>Note : {words}</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Edit…</source><translation>&amp;Modifier…</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Open</source><translation>&amp;Ouvrir</translation></message></context>
<context><name>NotesList</name><message><source>&amp;Remove</source><translation>&amp;Retirer</translation></message></context>
<context><name>NotesList</name><message><source>E&amp;xport…</source><translation>E&amp;xporter…</translation></message></context>
<context><name>NotesList</name><message><source>No note has these words.</source><translation>Aucune note ne contient ces mots.</translation></message></context>
<context><name>NotesList</name><message><source>No notes yet: select a passage and press Shift+H or Shift+Y.</source><translation>Pas encore de notes : sélectionnez un passage et appuyez sur Maj+H ou Maj+Y.</translation></message></context>
<context><name>NotesList</name><message><source>Notes</source><translation>Notes</translation></message></context>
<context><name>NotesList</name><message><source>Search in notes</source><translation>Rechercher dans les notes</translation></message></context>
<context><name>NotesList</name><message><source>“{words}”</source><translation>« {words} »</translation></message></context>
<context><name>Noting</name><message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message></context>
<context><name>Noting</name><message><source>Export notes</source><translation>Exporter les notes</translation></message></context>
<context><name>Noting</name><message><source>Highlighted.</source><translation>Surligné.</translation></message></context>
<context><name>Noting</name><message><source>Markdown (*.md)</source><translation>Markdown (*.md)</translation></message></context>
<context><name>Noting</name><message><source>Note changed.</source><translation>Note modifiée.</translation></message></context>
<context><name>Noting</name><message><source>Note kept.</source><translation>Note gardée.</translation></message></context>
<context><name>Noting</name><message><source>Note removed.</source><translation>Note retirée.</translation></message></context>
<context><name>Noting</name><message><source>One note is in {name}.</source><translation>Une note est dans {name}.</translation></message></context>
<context><name>Noting</name><message><source>Select a passage of the article first.</source><translation>Sélectionnez d’abord un passage de l’article.</translation></message></context>
<context><name>Noting</name><message><source>{count} notes are in {name}.</source><translation>{count} notes sont dans {name}.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Always so in this feed</source><translation>Toujours ainsi dans ce flux</translation></message></context>
<context><name>OfflineCommands</name><message><source>Details…</source><translation>Détails…</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetch now</source><translation>Récupérer maintenant</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetching what is missing of this article.</source><translation>Récupération de ce qui manque à cet article.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Fetching what is missing of {count} articles.</source><translation>Récupération de ce qui manque à {count} articles.</translation></message></context>
<context><name>OfflineCommands</name><message><source>How “{name}” is read has changed.</source><translation>La façon de lire « {name} » a changé.</translation></message></context>
<context><name>OfflineCommands</name><message><source>No picture on the screen moves.</source><translation>Aucune image à l’écran n’est animée.</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show it</source><translation>Afficher</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show the feed’s text</source><translation>Afficher le texte du flux</translation></message></context>
<context><name>OfflineCommands</name><message><source>Show the full text</source><translation>Afficher le texte intégral</translation></message></context>
<context><name>OfflineCommands</name><message><source>The feed’s text.</source><translation>Le texte du flux.</translation></message></context>
<context><name>OfflineCommands</name><message><source>The full text.</source><translation>Le texte intégral.</translation></message></context>
<context><name>OfflineCommands</name><message><source>There is only the feed’s text; the page is being fetched.</source><translation>Il n’y a que le texte du flux ; la page est en cours de récupération.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Changed in the outbox.</source><translation>Modifié dans la boîte d’envoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Later</source><translation>Plus tard</translation></message></context>
<context><name>OutboxCommands</name><message><source>One thing of the outbox could not be sent; it says why.</source><translation>Un élément de la boîte d’envoi n’a pas pu partir ; elle dit pourquoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>One thing of the outbox is sent.</source><translation>Un élément de la boîte d’envoi est parti.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Outbox</source><translation>Boîte d’envoi</translation></message></context>
<context><name>OutboxCommands</name><message><source>Outbox: {count}</source><translation>Boîte d’envoi : {count}</translation></message></context>
<context><name>OutboxCommands</name><message><source>Send now</source><translation>Envoyer</translation></message></context>
<context><name>OutboxCommands</name><message><source>Sending {done} of {total}</source><translation>Envoi de {done} sur {total}</translation></message></context>
<context><name>OutboxCommands</name><message><source>Share now</source><translation>Partager maintenant</translation></message></context>
<context><name>OutboxCommands</name><message><source>Taken out of the outbox.</source><translation>Retiré de la boîte d’envoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>The feed is in the outbox.</source><translation>Le flux est dans la boîte d’envoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>Use the network</source><translation>Utiliser le réseau</translation></message></context>
<context><name>OutboxCommands</name><message><source>You are offline: kept in the outbox until you are back.</source><translation>Vous êtes hors ligne : gardé dans la boîte d’envoi jusqu’à votre retour.</translation></message></context>
<context><name>OutboxCommands</name><message><source>You work offline: nothing is sent until you end that.</source><translation>Vous travaillez hors ligne : rien ne part tant que vous n’y mettez pas fin.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} stories wait to be shared.</source><translation>{count} articles attendent d’être partagés.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} taken out of the outbox.</source><translation>{count} retirés de la boîte d’envoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things of the outbox are sent.</source><translation>{count} éléments de la boîte d’envoi sont partis.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things of the outbox could not be sent; it says why.</source><translation>{count} éléments de la boîte d’envoi n’ont pas pu partir ; elle dit pourquoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>{count} things wait in the outbox.</source><translation>{count} éléments attendent dans la boîte d’envoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>“{title}” waits in the outbox.</source><translation>« {title} » attend dans la boîte d’envoi.</translation></message></context>
<context><name>OutboxCommands</name><message><source>“{title}” waits to be shared: {name}.</source><translation>« {title} » attend d’être partagé : {name}.</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Change…</source><translation>&amp;Modifier…</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Remove</source><translation>&amp;Retirer</translation></message></context>
<context><name>OutboxList</name><message><source>&amp;Send now</source><translation>&amp;Envoyer</translation></message></context>
<context><name>OutboxList</name><message><source>Again at {time}.</source><translation>Nouvel essai à {time}.</translation></message></context>
<context><name>OutboxList</name><message><source>For</source><translation>Pour</translation></message></context>
<context><name>OutboxList</name><message><source>Given up.</source><translation>Abandonné.</translation></message></context>
<context><name>OutboxList</name><message><source>Keep</source><translation>Garder</translation></message></context>
<context><name>OutboxList</name><message><source>Nothing waits.</source><translation>Rien n’attend.</translation></message></context>
<context><name>OutboxList</name><message><source>One could not be sent; it can be sent again, changed or removed.</source><translation>Un élément n’a pas pu partir ; il peut être renvoyé, modifié ou retiré.</translation></message></context>
<context><name>OutboxList</name><message><source>Open</source><translation>Ouvrir</translation></message></context>
<context><name>OutboxList</name><message><source>Outbox</source><translation>Boîte d’envoi</translation></message></context>
<context><name>OutboxList</name><message><source>Share</source><translation>Partager</translation></message></context>
<context><name>OutboxList</name><message><source>Since</source><translation>Depuis</translation></message></context>
<context><name>OutboxList</name><message><source>State</source><translation>État</translation></message></context>
<context><name>OutboxList</name><message><source>Subscribe</source><translation>S’abonner</translation></message></context>
<context><name>OutboxList</name><message><source>Waits</source><translation>En attente</translation></message></context>
<context><name>OutboxList</name><message><source>What</source><translation>Quoi</translation></message></context>
<context><name>OutboxList</name><message><source>What waits</source><translation>Ce qui attend</translation></message></context>
<context><name>OutboxList</name><message><source>What you asked for without a network waits here.</source><translation>Ce que vous avez demandé sans réseau attend ici.</translation></message></context>
<context><name>OutboxList</name><message><source>{count} could not be sent; they can be sent again or removed.</source><translation>{count} n’ont pas pu partir ; ils peuvent être renvoyés ou retirés.</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Go on</source><translation>&amp;Continuer</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;New pack…</source><translation>&amp;Nouvelle préparation…</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Pause</source><translation>Sus&amp;pendre</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Stop</source><translation>&amp;Arrêter</translation></message></context>
<context><name>PackDialog</name><message><source>&amp;Try again</source><translation>&amp;Réessayer</translation></message></context>
<context><name>PackDialog</name><message><source>Articles that are not complete</source><translation>Articles incomplets</translation></message></context>
<context><name>PackDialog</name><message><source>Everything you choose is fetched now, texts and pictures, to be read offline.</source><translation>Tout ce que vous choisissez est récupéré maintenant, textes et images, pour être lu hors ligne.</translation></message></context>
<context><name>PackDialog</name><message><source>Make an &amp;edition…</source><translation>Créer une &amp;édition…</translation></message></context>
<context><name>PackDialog</name><message><source>No article has room in it.</source><translation>Aucun article n’y tient.</translation></message></context>
<context><name>PackDialog</name><message><source>Pack for a trip</source><translation>Préparer un voyage</translation></message></context>
<context><name>PackDialog</name><message><source>Packed, not all of it</source><translation>Tout n’a pas pu être emporté</translation></message></context>
<context><name>PackDialog</name><message><source>Packed: have a good trip</source><translation>Tout est prêt : bon voyage</translation></message></context>
<context><name>PackDialog</name><message><source>Packing for your trip</source><translation>Préparation de votre voyage</translation></message></context>
<context><name>PackDialog</name><message><source>Packing rests. What has come is kept.</source><translation>La préparation est suspendue. Ce qui est arrivé est gardé.</translation></message></context>
<context><name>PackDialog</name><message><source>Progress</source><translation>Progression</translation></message></context>
<context><name>PackDialog</name><message><source>Start pac&amp;king</source><translation>&amp;Commencer</translation></message></context>
<context><name>PackDialog</name><message><source>There is no article in this choice.</source><translation>Aucun article dans ce choix.</translation></message></context>
<context><name>PackDialog</name><message><source>You may close this and read: packing goes on.</source><translation>Vous pouvez fermer ceci et lire : la préparation continue.</translation></message></context>
<context><name>PackForm</name><message><source> MB</source><translation> Mo</translation></message></context>
<context><name>PackForm</name><message><source> hours</source><translation> heures</translation></message></context>
<context><name>PackForm</name><message><source>&amp;From</source><translation>&amp;De</translation></message></context>
<context><name>PackForm</name><message><source>&amp;Length of the trip</source><translation>&amp;Longueur du voyage</translation></message></context>
<context><name>PackForm</name><message><source>&amp;Pictures</source><translation>&amp;Images</translation></message></context>
<context><name>PackForm</name><message><source>All days</source><translation>Tous les jours</translation></message></context>
<context><name>PackForm</name><message><source>At &amp;most</source><translation>Au &amp;plus</translation></message></context>
<context><name>PackForm</name><message><source>Full size</source><translation>Pleine taille</translation></message></context>
<context><name>PackForm</name><message><source>Keep &amp;until</source><translation>Garder &amp;jusqu’au</translation></message></context>
<context><name>PackForm</name><message><source>No limit</source><translation>Sans limite</translation></message></context>
<context><name>PackForm</name><message><source>None</source><translation>Aucune</translation></message></context>
<context><name>PackForm</name><message><source>Of folders and feeds; starred and tagged come anyhow.</source><translation>Des dossiers et des flux ; les favoris et les étiquetés viennent de toute façon.</translation></message></context>
<context><name>PackForm</name><message><source>Small</source><translation>Petites</translation></message></context>
<context><name>PackForm</name><message><source>The last 24 hours</source><translation>Les dernières 24 heures</translation></message></context>
<context><name>PackForm</name><message><source>The last 3 days</source><translation>Les 3 derniers jours</translation></message></context>
<context><name>PackForm</name><message><source>The last month</source><translation>Le dernier mois</translation></message></context>
<context><name>PackForm</name><message><source>The last week</source><translation>La dernière semaine</translation></message></context>
<context><name>PackForm</name><message><source>What goes along</source><translation>Ce qui part avec vous</translation></message></context>
<context><name>PackForm</name><message><source>What has been &amp;read too</source><translation>Aussi ce qui est l&amp;u</translation></message></context>
<context><name>PackForm</name><message><source>{name} ({count})</source><translation>{name} ({count})</translation></message></context>
<context><name>Packing</name><message><source>Details…</source><translation>Détails…</translation></message></context>
<context><name>Packing</name><message><source>Go on</source><translation>Continuer</translation></message></context>
<context><name>Packing</name><message><source>Go on now</source><translation>Continuer maintenant</translation></message></context>
<context><name>Packing</name><message><source>Go on packing</source><translation>Reprendre la préparation</translation></message></context>
<context><name>Packing</name><message><source>Its comments are missing.</source><translation>Il manque les commentaires.</translation></message></context>
<context><name>Packing</name><message><source>Not fetched yet.</source><translation>Pas encore récupéré.</translation></message></context>
<context><name>Packing</name><message><source>One picture is missing.</source><translation>Il manque une image.</translation></message></context>
<context><name>Packing</name><message><source>Only the feed’s text.</source><translation>Seulement le texte du flux.</translation></message></context>
<context><name>Packing</name><message><source>Packing begins.</source><translation>La préparation commence.</translation></message></context>
<context><name>Packing</name><message><source>Packing rests.</source><translation>La préparation est suspendue.</translation></message></context>
<context><name>Packing</name><message><source>Packing waits for the network.</source><translation>La préparation attend le réseau.</translation></message></context>
<context><name>Packing</name><message><source>Packing: {part} %</source><translation>Préparation : {part} %</translation></message></context>
<context><name>Packing</name><message><source>Pause packing</source><translation>Suspendre la préparation</translation></message></context>
<context><name>Packing</name><message><source>The network went away; packing goes on when it is back.</source><translation>Le réseau a disparu ; la préparation reprendra à son retour.</translation></message></context>
<context><name>Packing</name><message><source>The pack for your trip goes on where it was.</source><translation>La préparation de votre voyage reprend où elle en était.</translation></message></context>
<context><name>Packing</name><message><source>{count} pictures are missing.</source><translation>Il manque {count} images.</translation></message></context>
<context><name>PageMenu</name><message><source>Copied.</source><translation>Copié.</translation></message></context>
<context><name>PageMenu</name><message><source>Copy</source><translation>Copier</translation></message></context>
<context><name>PageMenu</name><message><source>Copy link address</source><translation>Copier l’adresse du lien</translation></message></context>
<context><name>PageMenu</name><message><source>Copy picture</source><translation>Copier l’image</translation></message></context>
<context><name>PageMenu</name><message><source>Copy with source</source><translation>Copier avec la source</translation></message></context>
<context><name>PageMenu</name><message><source>Look up “{words}”: {name}</source><translation>Chercher « {words} » : {name}</translation></message></context>
<context><name>PageMenu</name><message><source>Open link</source><translation>Ouvrir le lien</translation></message></context>
<context><name>PageMenu</name><message><source>Open picture</source><translation>Ouvrir l’image</translation></message></context>
<context><name>PageMenu</name><message><source>Save picture…</source><translation>Enregistrer l’image…</translation></message></context>
<context><name>PageMenu</name><message><source>You are offline: this can be looked up later.</source><translation>Vous êtes hors ligne : la recherche se fera plus tard.</translation></message></context>
<context><name>PageView</name><message><source>Page as it will be printed</source><translation>Page telle qu’elle sera imprimée</translation></message></context>
<context><name>Pages</name><message><source>Page {page} of {total}</source><translation>Page {page} sur {total}</translation></message></context>
<context><name>Palette</name><message><source>Actions</source><translation>Actions</translation></message></context>
<context><name>Palette</name><message><source>Articles</source><translation>Articles</translation></message></context>
<context><name>Palette</name><message><source>Command palette</source><translation>Palette de commandes</translation></message></context>
<context><name>Palette</name><message><source>Feed</source><translation>Flux</translation></message></context>
<context><name>Palette</name><message><source>Folder</source><translation>Dossier</translation></message></context>
<context><name>Palette</name><message><source>Go to</source><translation>Aller à</translation></message></context>
<context><name>Palette</name><message><source>Go to a feed, an article, an action</source><translation>Aller à un flux, un article, une action</translation></message></context>
<context><name>Palette</name><message><source>Nothing fits.</source><translation>Rien ne correspond.</translation></message></context>
<context><name>Palette</name><message><source>Search actions, feeds and articles</source><translation>Rechercher actions, flux et articles</translation></message></context>
<context><name>Palette</name><message><source>Tag</source><translation>Étiquette</translation></message></context>
<context><name>Palette</name><message><source>View</source><translation>Vue</translation></message></context>
<context><name>Palette</name><message><source>What fits</source><translation>Ce qui correspond</translation></message></context>
<context><name>PictureChoice</name><message><source>Articles are shown with pictures.</source><translation>Les articles sont affichés avec images.</translation></message></context>
<context><name>PictureChoice</name><message><source>Articles are shown without pictures.</source><translation>Les articles sont affichés sans images.</translation></message></context>
<context><name>PictureChoice</name><message><source>{feed} is shown with pictures.</source><translation>{feed} est affiché avec images.</translation></message></context>
<context><name>PictureChoice</name><message><source>{feed} is shown without pictures.</source><translation>{feed} est affiché sans images.</translation></message></context>
<context><name>PictureObjects</name><message><source>Click to play</source><translation>Cliquer pour lire</translation></message></context>
<context><name>PictureSaving</name><message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message></context>
<context><name>PictureSaving</name><message><source>Pictures (*.png *.jpg *.webp)</source><translation>Images (*.png *.jpg *.webp)</translation></message></context>
<context><name>PictureSaving</name><message><source>Save picture</source><translation>Enregistrer l’image</translation></message></context>
<context><name>PictureSaving</name><message><source>“{name}” is written.</source><translation>« {name} » est écrit.</translation></message></context>
<context><name>Places</name><message><source>&amp;Edit…</source><translation>&amp;Modifier…</translation></message></context>
<context><name>Places</name><message><source>A&amp;dd…</source><translation>A&amp;jouter…</translation></message></context>
<context><name>Places</name><message><source>Move &amp;up</source><translation>M&amp;onter</translation></message></context>
<context><name>Places</name><message><source>Move do&amp;wn</source><translation>&amp;Descendre</translation></message></context>
<context><name>Places</name><message><source>Remo&amp;ve</source><translation>Su&amp;pprimer</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Appearance</source><translation>&amp;Apparence</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Keyboard</source><translation>&amp;Clavier</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Letters of articles</source><translation>&amp;Police des articles</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Offline</source><translation>&amp;Hors ligne</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Sharing</source><translation>Pa&amp;rtage</translation></message></context>
<context><name>Preferences</name><message><source>&amp;Theme</source><translation>&amp;Thème</translation></message></context>
<context><name>Preferences</name><message><source>After the computer &amp;woke up</source><translation>Au ré&amp;veil de l’ordinateur</translation></message></context>
<context><name>Preferences</name><message><source>As the system</source><translation>Comme le système</translation></message></context>
<context><name>Preferences</name><message><source>B&amp;y itself</source><translation>De lui-&amp;même</translation></message></context>
<context><name>Preferences</name><message><source>Broadsheet speaks the other language when it starts again.</source><translation>Broadsheet parlera l’autre langue au prochain démarrage.</translation></message></context>
<context><name>Preferences</name><message><source>Choose places…</source><translation>Choisir les endroits…</translation></message></context>
<context><name>Preferences</name><message><source>Cit&amp;y</source><translation>V&amp;ille</translation></message></context>
<context><name>Preferences</name><message><source>Dark</source><translation>Sombre</translation></message></context>
<context><name>Preferences</name><message><source>Des&amp;ktop</source><translation>&amp;Bureau</translation></message></context>
<context><name>Preferences</name><message><source>Feeds that publish seldom are asked less often. A feed can have an interval of its own in its properties.</source><translation>Les flux qui publient rarement sont relevés moins souvent. Un flux peut avoir son propre intervalle dans ses propriétés.</translation></message></context>
<context><name>Preferences</name><message><source>Feeds to add</source><translation>Flux à ajouter</translation></message></context>
<context><name>Preferences</name><message><source>Fetch &amp;full texts of feeds that give summaries</source><translation>Récupérer le te&amp;xte intégral des flux qui ne donnent qu’un résumé</translation></message></context>
<context><name>Preferences</name><message><source>From this, packing for a trip knows how many hours of reading there are.</source><translation>Les préparatifs d’un voyage en déduisent combien d’heures de lecture il y a.</translation></message></context>
<context><name>Preferences</name><message><source>Hebrew</source><translation>Hébraïque</translation></message></context>
<context><name>Preferences</name><message><source>Islamic (Umm al-Qura)</source><translation>Islamique (Umm al-Qura)</translation></message></context>
<context><name>Preferences</name><message><source>Islamic (tabular)</source><translation>Islamique (tabulaire)</translation></message></context>
<context><name>Preferences</name><message><source>Keep &amp;comments</source><translation>Garder les co&amp;mmentaires</translation></message></context>
<context><name>Preferences</name><message><source>Keep &amp;pictures</source><translation>Conserver les &amp;images</translation></message></context>
<context><name>Preferences</name><message><source>Keep of each feed</source><translation>Garder de chaque flux</translation></message></context>
<context><name>Preferences</name><message><source>Keep old articles</source><translation>Garder les anciens articles</translation></message></context>
<context><name>Preferences</name><message><source>La&amp;nguage</source><translation>La&amp;ngue</translation></message></context>
<context><name>Preferences</name><message><source>Length of a l&amp;ine</source><translation>Lon&amp;gueur des lignes</translation></message></context>
<context><name>Preferences</name><message><source>Light</source><translation>Clair</translation></message></context>
<context><name>Preferences</name><message><source>Line s&amp;pacing</source><translation>Int&amp;erligne</translation></message></context>
<context><name>Preferences</name><message><source>Links to open</source><translation>Liens à ouvrir</translation></message></context>
<context><name>Preferences</name><message><source>Look selected words up</source><translation>Chercher les mots sélectionnés</translation></message></context>
<context><name>Preferences</name><message><source>Mark an article &amp;read</source><translation>&amp;Marquer un article comme lu</translation></message></context>
<context><name>Preferences</name><message><source>Mark read what is &amp;scrolled past</source><translation>Marquer comme lu ce qui a &amp;défilé</translation></message></context>
<context><name>Preferences</name><message><source>None</source><translation>Aucun</translation></message></context>
<context><name>Preferences</name><message><source>Pages to keep</source><translation>Pages à garder</translation></message></context>
<context><name>Preferences</name><message><source>Persian</source><translation>Persan</translation></message></context>
<context><name>Preferences</name><message><source>Pictures and pages take at most</source><translation>Images et pages occupent au plus</translation></message></context>
<context><name>Preferences</name><message><source>Pictures over a metered network</source><translation>Images sur un réseau limité</translation></message></context>
<context><name>Preferences</name><message><source>Preferences</source><translation>Préférences</translation></message></context>
<context><name>Preferences</name><message><source>Re&amp;fresh</source><translation>Act&amp;ualisation</translation></message></context>
<context><name>Preferences</name><message><source>Rea&amp;ding</source><translation>&amp;Lecture</translation></message></context>
<context><name>Preferences</name><message><source>Second &amp;calendar</source><translation>&amp;Second calendrier</translation></message></context>
<context><name>Preferences</name><message><source>Sepia</source><translation>Sépia</translation></message></context>
<context><name>Preferences</name><message><source>Si&amp;ze of pictures</source><translation>Taille de&amp;s images</translation></message></context>
<context><name>Preferences</name><message><source>Space</source><translation>Espace</translation></message></context>
<context><name>Preferences</name><message><source>Spare what has tags</source><translation>Épargner ce qui a des étiquettes</translation></message></context>
<context><name>Preferences</name><message><source>Spare what is packed for a trip</source><translation>Épargner ce qui est prêt pour un voyage</translation></message></context>
<context><name>Preferences</name><message><source>Spare what is unread</source><translation>Épargner ce qui est non lu</translation></message></context>
<context><name>Preferences</name><message><source>Text si&amp;ze</source><translation>Taille du te&amp;xte</translation></message></context>
<context><name>Preferences</name><message><source>Tight</source><translation>Serré</translation></message></context>
<context><name>Preferences</name><message><source>Today’s list names the day by this calendar too. Hebrew and Islamic days begin at sunset in the city; without one, at midnight.</source><translation>La liste d’aujourd’hui nomme le jour selon ce calendrier aussi. Les jours hébraïques et islamiques commencent au coucher du soleil dans la ville&#x202F;; sans ville, à minuit.</translation></message></context>
<context><name>Preferences</name><message><source>Usual</source><translation>Normal</translation></message></context>
<context><name>Preferences</name><message><source>Very wide</source><translation>Très large</translation></message></context>
<context><name>Preferences</name><message><source>What is here already stays as it is.</source><translation>Ce qui est déjà là reste tel quel.</translation></message></context>
<context><name>Preferences</name><message><source>What is shared</source><translation>Ce qui est partagé</translation></message></context>
<context><name>Preferences</name><message><source>When Broadsheet &amp;starts</source><translation>Au &amp;démarrage de Broadsheet</translation></message></context>
<context><name>Preferences</name><message><source>When there is a network again, of what waits in the outbox:</source><translation>Quand le réseau revient, pour ce qui attend dans la boîte d’envoi :</translation></message></context>
<context><name>Preferences</name><message><source>Where there is too much, the pictures of what was read longest ago go first; they can be fetched again. What is starred or has notes always stays.</source><translation>Quand il y en a trop, les images de ce qui a été lu il y a le plus longtemps partent d’abord ; elles peuvent être récupérées. Ce qui est favori ou annoté reste toujours.</translation></message></context>
<context><name>Preferences</name><message><source>Wide</source><translation>Large</translation></message></context>
<context><name>Preferences</name><message><source>Words that you read in a minute</source><translation>Mots que vous lisez en une minute</translation></message></context>
<context><name>Preferences</name><message><source>Work offline: nothing leaves this computer</source><translation>Travailler hors ligne : rien ne quitte cet ordinateur</translation></message></context>
<context><name>Preferences</name><message><source>after one second</source><translation>au bout d’une seconde</translation></message></context>
<context><name>Preferences</name><message><source>after the texts</source><translation>après les textes</translation></message></context>
<context><name>Preferences</name><message><source>after {count} seconds</source><translation>au bout de {count} secondes</translation></message></context>
<context><name>Preferences</name><message><source>all articles</source><translation>tous les articles</translation></message></context>
<context><name>Preferences</name><message><source>as soon as it is opened</source><translation>dès son ouverture</translation></message></context>
<context><name>Preferences</name><message><source>ask me</source><translation>me demander</translation></message></context>
<context><name>Preferences</name><message><source>every {time}</source><translation>toutes les {time}</translation></message></context>
<context><name>Preferences</name><message><source>for ever</source><translation>pour toujours</translation></message></context>
<context><name>Preferences</name><message><source>for {count} days</source><translation>pendant {count} jours</translation></message></context>
<context><name>Preferences</name><message><source>large ({count} pixels)</source><translation>grandes ({count} pixels)</translation></message></context>
<context><name>Preferences</name><message><source>never</source><translation>jamais</translation></message></context>
<context><name>Preferences</name><message><source>not at all</source><translation>pas du tout</translation></message></context>
<context><name>Preferences</name><message><source>of all articles</source><translation>de tous les articles</translation></message></context>
<context><name>Preferences</name><message><source>of starred articles</source><translation>des articles favoris</translation></message></context>
<context><name>Preferences</name><message><source>only by hand</source><translation>seulement à la main</translation></message></context>
<context><name>Preferences</name><message><source>only the first of each article</source><translation>seulement la première de chaque article</translation></message></context>
<context><name>Preferences</name><message><source>only when asked for</source><translation>seulement à la demande</translation></message></context>
<context><name>Preferences</name><message><source>send at once</source><translation>envoyer aussitôt</translation></message></context>
<context><name>Preferences</name><message><source>small ({count} pixels)</source><translation>petites ({count} pixels)</translation></message></context>
<context><name>Preferences</name><message><source>the newest {count}</source><translation>les {count} plus récents</translation></message></context>
<context><name>Preferences</name><message><source>usual ({count} pixels)</source><translation>habituelles ({count} pixels)</translation></message></context>
<context><name>Preferences</name><message><source>without a limit</source><translation>sans limite</translation></message></context>
<context><name>Preferences</name><message><source>{count} characters</source><translation>{count} caractères</translation></message></context>
<context><name>Preferences</name><message><source>{count} pixels</source><translation>{count} pixels</translation></message></context>
<context><name>PrintPreview</name><message><source>&amp;Print…</source><translation>&amp;Imprimer…</translation></message></context>
<context><name>PrintPreview</name><message><source>&amp;Save as PDF…</source><translation>Enregistrer en &amp;PDF…</translation></message></context>
<context><name>PrintPreview</name><message><source>Laying out the pages…</source><translation>Mise en page…</translation></message></context>
<context><name>PrintPreview</name><message><source>Page {page} of {total}</source><translation>Page {page} sur {total}</translation></message></context>
<context><name>PrintPreview</name><message><source>Print</source><translation>Imprimer</translation></message></context>
<context><name>PrintPreview</name><message><source>The next page</source><translation>Page suivante</translation></message></context>
<context><name>PrintPreview</name><message><source>The page before</source><translation>Page précédente</translation></message></context>
<context><name>Printing</name><message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message></context>
<context><name>Printing</name><message><source>Choose at most {count} articles to print them at once.</source><translation>Choisissez au plus {count} articles pour les imprimer ensemble.</translation></message></context>
<context><name>Printing</name><message><source>It could not be printed.</source><translation>L’impression n’a pas réussi.</translation></message></context>
<context><name>Printing</name><message><source>Links</source><translation>Liens</translation></message></context>
<context><name>Printing</name><message><source>No printer is set up on this computer. It can be saved as PDF.</source><translation>Aucune imprimante n’est configurée sur cet ordinateur. Vous pouvez enregistrer en PDF.</translation></message></context>
<context><name>Printing</name><message><source>Open</source><translation>Ouvrir</translation></message></context>
<context><name>Printing</name><message><source>PDF documents (*.pdf)</source><translation>Documents PDF (*.pdf)</translation></message></context>
<context><name>Printing</name><message><source>Printed.</source><translation>Imprimé.</translation></message></context>
<context><name>Printing</name><message><source>Save as PDF</source><translation>Enregistrer en PDF</translation></message></context>
<context><name>Printing</name><message><source>“{name}” is written.</source><translation>« {name} » est écrit.</translation></message></context>
<context><name>Properties</name><message><source>&amp;Access</source><translation>&amp;Accès</translation></message></context>
<context><name>Properties</name><message><source>&amp;Change…</source><translation>&amp;Modifier…</translation></message></context>
<context><name>Properties</name><message><source>&amp;Comments</source><translation>&amp;Commentaires</translation></message></context>
<context><name>Properties</name><message><source>&amp;Folder</source><translation>&amp;Dossier</translation></message></context>
<context><name>Properties</name><message><source>&amp;Headers</source><translation>&amp;En-têtes</translation></message></context>
<context><name>Properties</name><message><source>&amp;Name</source><translation>&amp;Nom</translation></message></context>
<context><name>Properties</name><message><source>&amp;Open with</source><translation>&amp;Ouvrir avec</translation></message></context>
<context><name>Properties</name><message><source>&amp;Own network</source><translation>&amp;Réseau local</translation></message></context>
<context><name>Properties</name><message><source>&amp;Password</source><translation>Mot de &amp;passe</translation></message></context>
<context><name>Properties</name><message><source>&amp;Refresh every</source><translation>Act&amp;ualiser</translation></message></context>
<context><name>Properties</name><message><source>&amp;Text</source><translation>&amp;Texte</translation></message></context>
<context><name>Properties</name><message><source>&amp;User name</source><translation>Nom d’&amp;utilisateur</translation></message></context>
<context><name>Properties</name><message><source>Address</source><translation>Adresse</translation></message></context>
<context><name>Properties</name><message><source>Any age</source><translation>Tout âge</translation></message></context>
<context><name>Properties</name><message><source>Any number</source><translation>Sans limite</translation></message></context>
<context><name>Properties</name><message><source>As for all feeds</source><translation>Comme pour tous les flux</translation></message></context>
<context><name>Properties</name><message><source>As for all feeds ({interval})</source><translation>Comme pour tous les flux ({interval})</translation></message></context>
<context><name>Properties</name><message><source>As when it was added</source><translation>Comme à l’abonnement</translation></message></context>
<context><name>Properties</name><message><source>Change the address</source><translation>Modifier l’adresse</translation></message></context>
<context><name>Properties</name><message><source>Download fi&amp;les</source><translation>Téléc&amp;harger les fichiers</translation></message></context>
<context><name>Properties</name><message><source>Each header is a line with a name, a colon and a value.</source><translation>Chaque en-tête est une ligne avec un nom, un deux-points et une valeur.</translation></message></context>
<context><name>Properties</name><message><source>Fee&amp;d</source><translation>&amp;Flux</translation></message></context>
<context><name>Properties</name><message><source>Fetch the whole article from its page</source><translation>Récupérer l’article entier depuis sa page</translation></message></context>
<context><name>Properties</name><message><source>For&amp;get the password</source><translation>&amp;Oublier le mot de passe</translation></message></context>
<context><name>Properties</name><message><source>Keep &amp;up to</source><translation>&amp;Garder jusqu’à</translation></message></context>
<context><name>Properties</name><message><source>Keep to what the feed says</source><translation>S’en tenir à ce que dit le flux</translation></message></context>
<context><name>Properties</name><message><source>May lie there</source><translation>Peut s’y trouver</translation></message></context>
<context><name>Properties</name><message><source>May not lie there</source><translation>Ne peut pas s’y trouver</translation></message></context>
<context><name>Properties</name><message><source>Ne&amp;w articles</source><translation>Nou&amp;veaux articles</translation></message></context>
<context><name>Properties</name><message><source>Of all articles</source><translation>De tous les articles</translation></message></context>
<context><name>Properties</name><message><source>Of new articles, by itself</source><translation>Des nouveaux articles, d’eux-mêmes</translation></message></context>
<context><name>Properties</name><message><source>Of starred articles</source><translation>Des articles favoris</translation></message></context>
<context><name>Properties</name><message><source>Only when asked for</source><translation>Seulement à la demande</translation></message></context>
<context><name>Properties</name><message><source>Passwords are kept by the system, not in the library. Headers are sent with every request for this feed, one a line.</source><translation>Les mots de passe sont gardés par le système, pas dans la bibliothèque. Les en-têtes sont envoyés avec chaque requête pour ce flux, un par ligne.</translation></message></context>
<context><name>Properties</name><message><source>Rea&amp;ding</source><translation>&amp;Lecture</translation></message></context>
<context><name>Properties</name><message><source>Save</source><translation>Enregistrer</translation></message></context>
<context><name>Properties</name><message><source>Say nothing</source><translation>Ne rien dire</translation></message></context>
<context><name>Properties</name><message><source>Starred articles are always kept.</source><translation>Les articles favoris sont toujours gardés.</translation></message></context>
<context><name>Properties</name><message><source>Tell of them</source><translation>Les annoncer</translation></message></context>
<context><name>Properties</name><message><source>The feed’s text</source><translation>Le texte du flux</translation></message></context>
<context><name>Properties</name><message><source>The new folder needs a name.</source><translation>Il faut un nom au nouveau dossier.</translation></message></context>
<context><name>Properties</name><message><source>The page, in the browser</source><translation>La page, dans le navigateur</translation></message></context>
<context><name>Properties</name><message><source>The page’s text</source><translation>Le texte de la page</translation></message></context>
<context><name>Properties</name><message><source>and at &amp;most</source><translation>et au &amp;plus</translation></message></context>
<context><name>Properties</name><message><source>{count} articles</source><translation>{count} articles</translation></message></context>
<context><name>Properties</name><message><source>{count} days</source><translation>{count} jours</translation></message></context>
<context><name>Related</name><message><source>Background</source><translation>Contexte</translation></message></context>
<context><name>Related</name><message><source>Related coverage</source><translation>Sur le même sujet</translation></message></context>
<context><name>Related</name><message><source>Since then</source><translation>Depuis</translation></message></context>
<context><name>Related</name><message><source>The same story elsewhere</source><translation>Le même sujet ailleurs</translation></message></context>
<context><name>Related</name><message><source>shares: {words}</source><translation>en commun : {words}</translation></message></context>
<context><name>Report</name><message><source>&amp;Copy</source><translation>&amp;Copier</translation></message></context>
<context><name>Report</name><message><source>&amp;Show log files</source><translation>&amp;Montrer les journaux</translation></message></context>
<context><name>Report</name><message><source>Copied.</source><translation>Copié.</translation></message></context>
<context><name>Report</name><message><source>Copy this text into your report and say what you did and what happened. Addresses of what you read have been taken out; nothing is sent from here.</source><translation>Copiez ce texte dans votre rapport et dites ce que vous avez fait et ce qui s’est passé. Les adresses de ce que vous lisez ont été retirées&#x202F;; rien n’est envoyé d’ici.</translation></message></context>
<context><name>Report</name><message><source>Report a problem</source><translation>Signaler un problème</translation></message></context>
<context><name>Report</name><message><source>Text of the report</source><translation>Texte du rapport</translation></message></context>
<context><name>RespondCommands</name><message><source>Draft discarded.</source><translation>Brouillon jeté.</translation></message></context>
<context><name>RespondCommands</name><message><source>Respond</source><translation>Répondre</translation></message></context>
<context><name>RespondCommands</name><message><source>You are offline: your response is kept in the outbox, and here.</source><translation>Vous êtes hors ligne : votre réponse est gardée dans la boîte d’envoi, et ici.</translation></message></context>
<context><name>RespondCommands</name><message><source>Your mail program has the letter; the draft stays here.</source><translation>Votre logiciel de courrier a la lettre ; le brouillon reste ici.</translation></message></context>
<context><name>RespondCommands</name><message><source>Your response is on the clipboard: paste it there. The draft stays here.</source><translation>Votre réponse est dans le presse-papiers : collez-la là-bas. Le brouillon reste ici.</translation></message></context>
<context><name>RespondPanel</name><message><source>Close</source><translation>Fermer</translation></message></context>
<context><name>RespondPanel</name><message><source>Discard</source><translation>Jeter</translation></message></context>
<context><name>RespondPanel</name><message><source>Respond to {name}</source><translation>Répondre à {name}</translation></message></context>
<context><name>RespondPanel</name><message><source>Send as a letter</source><translation>Envoyer par lettre</translation></message></context>
<context><name>RespondPanel</name><message><source>Take to its page</source><translation>Porter à sa page</translation></message></context>
<context><name>RespondPanel</name><message><source>Take to the comments</source><translation>Porter aux commentaires</translation></message></context>
<context><name>RespondPanel</name><message><source>The author’s address is not known: you choose to whom the letter goes.</source><translation>L’adresse de l’auteur n’est pas connue : vous choisissez à qui va la lettre.</translation></message></context>
<context><name>RespondPanel</name><message><source>To {address}</source><translation>À {address}</translation></message></context>
<context><name>RespondPanel</name><message><source>Write here. It is kept with the article as you type.</source><translation>Écrivez ici. Le texte est gardé avec l’article au fil de la frappe.</translation></message></context>
<context><name>RespondPanel</name><message><source>Your response</source><translation>Votre réponse</translation></message></context>
<context><name>Safety</name><message><source>Go back to the copy</source><translation>Revenir à la copie</translation></message></context>
<context><name>Safety</name><message><source>Not now</source><translation>Pas maintenant</translation></message></context>
<context><name>Safety</name><message><source>Put away</source><translation>Masquer</translation></message></context>
<context><name>Safety</name><message><source>The copy is in its place; the damaged library is kept in “backups”.</source><translation>La copie est en place&#x202F;; la bibliothèque endommagée est gardée dans «&#xA0;backups&#xA0;».</translation></message></context>
<context><name>Safety</name><message><source>The library is damaged</source><translation>La bibliothèque est endommagée</translation></message></context>
<context><name>Safety</name><message><source>The library is damaged.</source><translation>La bibliothèque est endommagée.</translation></message></context>
<context><name>Safety</name><message><source>There is a sound copy of {day}: articles since then come again with the next refresh, marks made since then are lost. The damaged library is kept.</source><translation>Il existe une copie saine ({day})&#xA0;: les articles plus récents reviendront à la prochaine actualisation, les marques faites depuis sont perdues. La bibliothèque endommagée est gardée.</translation></message></context>
<context><name>SaveView</name><message><source>&amp;Name</source><translation>&amp;Nom</translation></message></context>
<context><name>SaveView</name><message><source>Save</source><translation>Enregistrer</translation></message></context>
<context><name>SaveView</name><message><source>Save view</source><translation>Enregistrer la vue</translation></message></context>
<context><name>SaveView</name><message><source>The view of this name is replaced.</source><translation>La vue de ce nom est remplacée.</translation></message></context>
<context><name>Sentences</name><message><source>(stopped)</source><translation>(arrêté)</translation></message></context>
<context><name>Sentences</name><message><source>(without a title)</source><translation>(sans titre)</translation></message></context>
<context><name>Sentences</name><message><source>1 article</source><translation>1 article</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked read.</source><translation>1 article marqué comme lu.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked starred.</source><translation>1 étoile ajoutée.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked unread.</source><translation>1 article marqué comme non lu.</translation></message></context>
<context><name>Sentences</name><message><source>1 article marked unstarred.</source><translation>1 étoile retirée.</translation></message></context>
<context><name>Sentences</name><message><source>1 comment</source><translation>1 commentaire</translation></message></context>
<context><name>Sentences</name><message><source>1 feed</source><translation>1 flux</translation></message></context>
<context><name>Sentences</name><message><source>1 feed written to {file}.</source><translation>1 flux écrit dans {file}.</translation></message></context>
<context><name>Sentences</name><message><source>1 new article</source><translation>1 nouvel article</translation></message></context>
<context><name>Sentences</name><message><source>1 new feed</source><translation>1 nouveau flux</translation></message></context>
<context><name>Sentences</name><message><source>1 note</source><translation>1 note</translation></message></context>
<context><name>Sentences</name><message><source>1 page</source><translation>1 page</translation></message></context>
<context><name>Sentences</name><message><source>1 picture</source><translation>1 image</translation></message></context>
<context><name>Sentences</name><message><source>1 second</source><translation>1 seconde</translation></message></context>
<context><name>Sentences</name><message><source>All {count} articles are complete, {size}.</source><translation>Les {count} articles sont complets, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>Another program holds the library in {folder}: try again later.</source><translation>Un autre programme occupe la bibliothèque dans {folder}&#xA0;: réessayez plus tard.</translation></message></context>
<context><name>Sentences</name><message><source>April</source><translation>avril</translation></message></context>
<context><name>Sentences</name><message><source>Articles whose ledger is counted wrong</source><translation>Articles dont le registre est mal compté</translation></message></context>
<context><name>Sentences</name><message><source>Articles without their text</source><translation>Articles sans leur texte</translation></message></context>
<context><name>Sentences</name><message><source>August</source><translation>août</translation></message></context>
<context><name>Sentences</name><message><source>Background</source><translation>Contexte</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet is set to work offline, so nothing is fetched until you end that.</source><translation>Broadsheet travaille hors ligne : rien n’est récupéré tant que vous n’y mettez pas fin.</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet uses the network.</source><translation>Broadsheet utilise le réseau.</translation></message></context>
<context><name>Sentences</name><message><source>Broadsheet works offline: nothing leaves this computer.</source><translation>Broadsheet travaille hors ligne : rien ne quitte cet ordinateur.</translation></message></context>
<context><name>Sentences</name><message><source>By {names}</source><translation>Par {names}</translation></message></context>
<context><name>Sentences</name><message><source>Comments: {what}</source><translation>Commentaires&#xA0;: {what}</translation></message></context>
<context><name>Sentences</name><message><source>Contents</source><translation>Sommaire</translation></message></context>
<context><name>Sentences</name><message><source>Counts that are wrong</source><translation>Comptes faux</translation></message></context>
<context><name>Sentences</name><message><source>Cover</source><translation>Couverture</translation></message></context>
<context><name>Sentences</name><message><source>December</source><translation>décembre</translation></message></context>
<context><name>Sentences</name><message><source>Enclosed: {what}</source><translation>Joint&#xA0;: {what}</translation></message></context>
<context><name>Sentences</name><message><source>February</source><translation>février</translation></message></context>
<context><name>Sentences</name><message><source>Feeds without a row for their choices</source><translation>Flux sans ligne pour leurs réglages</translation></message></context>
<context><name>Sentences</name><message><source>Fetching stopped unexpectedly; what had come is kept.</source><translation>La relève s’est arrêtée de façon inattendue&#x202F;; ce qui était arrivé est gardé.</translation></message></context>
<context><name>Sentences</name><message><source>Files that belong to no picture</source><translation>Fichiers qui n’appartiennent à aucune image</translation></message></context>
<context><name>Sentences</name><message><source>Indexes or triggers of the library that are gone or changed</source><translation>Index ou déclencheurs de la bibliothèque disparus ou modifiés</translation></message></context>
<context><name>Sentences</name><message><source>It was let go to stay within the space given; it can be fetched again.</source><translation>Il a été abandonné pour tenir dans l’espace accordé ; il peut être récupéré à nouveau.</translation></message></context>
<context><name>Sentences</name><message><source>January</source><translation>janvier</translation></message></context>
<context><name>Sentences</name><message><source>July</source><translation>juillet</translation></message></context>
<context><name>Sentences</name><message><source>June</source><translation>juin</translation></message></context>
<context><name>Sentences</name><message><source>Kept in the outbox; “broadsheet outbox send” subscribes to it.</source><translation>Gardé dans la boîte d’envoi ; « broadsheet outbox send » s’y abonne.</translation></message></context>
<context><name>Sentences</name><message><source>Kept pages</source><translation>Pages gardées</translation></message></context>
<context><name>Sentences</name><message><source>Lists that do not show what the articles say</source><translation>Listes qui ne montrent pas ce que disent les articles</translation></message></context>
<context><name>Sentences</name><message><source>March</source><translation>mars</translation></message></context>
<context><name>Sentences</name><message><source>May</source><translation>mai</translation></message></context>
<context><name>Sentences</name><message><source>Name that folder where you named the former one.</source><translation>Indiquez ce dossier là où vous indiquiez l’ancien.</translation></message></context>
<context><name>Sentences</name><message><source>No article was found in the page.</source><translation>Aucun article n’a été trouvé dans la page.</translation></message></context>
<context><name>Sentences</name><message><source>No comments are here.</source><translation>Aucun commentaire ici.</translation></message></context>
<context><name>Sentences</name><message><source>No feed in this file.</source><translation>Aucun flux dans ce fichier.</translation></message></context>
<context><name>Sentences</name><message><source>No feed is due: “broadsheet refresh --all” fetches them all the same.</source><translation>Aucun flux n’est attendu&#xA0;: «&#xA0;broadsheet refresh --all&#xA0;» les relève quand même.</translation></message></context>
<context><name>Sentences</name><message><source>No feed was found at {address}.</source><translation>Aucun flux n’a été trouvé ici&#xA0;: {address}.</translation></message></context>
<context><name>Sentences</name><message><source>No feeds yet: “broadsheet add ADDRESS” subscribes to one.</source><translation>Pas encore de flux&#xA0;: «&#xA0;broadsheet add ADRESSE&#xA0;» abonne à un flux.</translation></message></context>
<context><name>Sentences</name><message><source>No file comes with this article.</source><translation>Aucun fichier n’accompagne cet article.</translation></message></context>
<context><name>Sentences</name><message><source>No new feed: you subscribe to all of them already.</source><translation>Aucun nouveau flux&#xA0;: vous êtes déjà abonné à tous.</translation></message></context>
<context><name>Sentences</name><message><source>No server called {host} was found: check the address, or that you are connected.</source><translation>Aucun serveur nommé {host} n’a été trouvé&#xA0;: vérifiez l’adresse, ou que vous êtes connecté.</translation></message></context>
<context><name>Sentences</name><message><source>Not everything could be mended.</source><translation>Tout n’a pas pu être réparé.</translation></message></context>
<context><name>Sentences</name><message><source>Not fetched yet.</source><translation>Pas encore récupéré.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing found for “{words}”.</source><translation>Rien trouvé pour «&#xA0;{words}&#xA0;».</translation></message></context>
<context><name>Sentences</name><message><source>Nothing here.</source><translation>Rien ici.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing in the outbox has the number {id}.</source><translation>Rien dans la boîte d’envoi ne porte le numéro {id}.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing is here yet, about {more} to fetch.</source><translation>Rien sur place, environ {more} à récupérer.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing unread.</source><translation>Rien de non lu.</translation></message></context>
<context><name>Sentences</name><message><source>Nothing was changed: “broadsheet doctor --repair” mends what can be mended.</source><translation>Rien n’a été modifié&#xA0;: «&#xA0;broadsheet doctor --repair&#xA0;» répare ce qui peut l’être.</translation></message></context>
<context><name>Sentences</name><message><source>November</source><translation>novembre</translation></message></context>
<context><name>Sentences</name><message><source>October</source><translation>octobre</translation></message></context>
<context><name>Sentences</name><message><source>Of one there is only the feed’s text.</source><translation>D’un article, il n’y a que le texte du flux.</translation></message></context>
<context><name>Sentences</name><message><source>Of {count} there is only the feed’s text.</source><translation>De {count} articles, il n’y a que le texte du flux.</translation></message></context>
<context><name>Sentences</name><message><source>On the disk: library {library}, pictures and files {media}, copies {copies}.</source><translation>Sur le disque : bibliothèque {library}, images et fichiers {media}, copies {copies}.</translation></message></context>
<context><name>Sentences</name><message><source>One article is left out: there is no room for it.</source><translation>Un article est laissé de côté : la place manque.</translation></message></context>
<context><name>Sentences</name><message><source>One article, {time} of reading for a trip of {trip}.</source><translation>Un article, {time} de lecture pour un voyage de {trip}.</translation></message></context>
<context><name>Sentences</name><message><source>One lacks pictures or comments.</source><translation>Il manque des images ou des commentaires à l’un d’eux.</translation></message></context>
<context><name>Sentences</name><message><source>One of this feed’s articles could not be read.</source><translation>Un des articles de ce flux n’a pas pu être lu.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds are not in it: they are kept by this computer’s own keyring.</source><translation>Les mots de passe des flux n’y sont pas : ils restent dans le trousseau de cet ordinateur.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds stay in this computer’s own keyring, and logs stay where they were.</source><translation>Les mots de passe des flux restent dans le trousseau de cet ordinateur, et les journaux où ils étaient.</translation></message></context>
<context><name>Sentences</name><message><source>Passwords of feeds were not in it: they are asked for again.</source><translation>Les mots de passe des flux n’y étaient pas : ils seront redemandés.</translation></message></context>
<context><name>Sentences</name><message><source>Picture</source><translation>Image</translation></message></context>
<context><name>Sentences</name><message><source>Picture not kept: {words}</source><translation>Image non gardée&#xA0;: {words}</translation></message></context>
<context><name>Sentences</name><message><source>Pictures whose file is gone</source><translation>Images dont le fichier a disparu</translation></message></context>
<context><name>Sentences</name><message><source>Pictures whose file is not what was kept</source><translation>Images dont le fichier n’est plus celui qui a été gardé</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files and pages: {size} of {quota}.</source><translation>Images, fichiers et pages : {size} sur {quota}.</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files and pages: {size}, without a limit.</source><translation>Images, fichiers et pages : {size}, sans limite.</translation></message></context>
<context><name>Sentences</name><message><source>Pictures, files or pages that are told to be here and are not</source><translation>Images, fichiers ou pages annoncés comme présents et absents</translation></message></context>
<context><name>Sentences</name><message><source>Read at: {what}</source><translation>Lire sur&#xA0;: {what}</translation></message></context>
<context><name>Sentences</name><message><source>Read it at {source}</source><translation>Lire sur {source}</translation></message></context>
<context><name>Sentences</name><message><source>Reading the demo newsroom: six small outlets that this program publishes.</source><translation>La rédaction de démonstration&#xA0;: six petits journaux que ce programme publie.</translation></message></context>
<context><name>Sentences</name><message><source>Reading this feed took longer than {length}, so it was left.</source><translation>L’analyse de ce flux a été abandonnée&#xA0;: elle dépassait {length}.</translation></message></context>
<context><name>Sentences</name><message><source>Removed {names}.</source><translation>Supprimé&#xA0;: {names}.</translation></message></context>
<context><name>Sentences</name><message><source>Rows that belong to nothing</source><translation>Lignes qui n’appartiennent à rien</translation></message></context>
<context><name>Sentences</name><message><source>Search indexes that miss something</source><translation>Index de recherche incomplets</translation></message></context>
<context><name>Sentences</name><message><source>September</source><translation>septembre</translation></message></context>
<context><name>Sentences</name><message><source>Several feeds are behind this page; choose one with --pick N:</source><translation>Plusieurs flux sont derrière cette page&#x202F;; choisissez-en un avec --pick N&#xA0;:</translation></message></context>
<context><name>Sentences</name><message><source>Since then</source><translation>Depuis</translation></message></context>
<context><name>Sentences</name><message><source>Sizes that are added up wrong</source><translation>Tailles mal additionnées</translation></message></context>
<context><name>Sentences</name><message><source>Something went wrong ({code}).</source><translation>Quelque chose s’est mal passé ({code}).</translation></message></context>
<context><name>Sentences</name><message><source>Stopped; what had come is kept.</source><translation>Arrêté&#x202F;; ce qui était arrivé est gardé.</translation></message></context>
<context><name>Sentences</name><message><source>Tags that do not show what the articles say</source><translation>Étiquettes qui ne montrent pas ce que disent les articles</translation></message></context>
<context><name>Sentences</name><message><source>Texts that name pictures nobody knows</source><translation>Textes qui nomment des images que personne ne connaît</translation></message></context>
<context><name>Sentences</name><message><source>The article is complete, {size}.</source><translation>L’article est complet, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>The connection to {host} is intercepted by “{issuer}”, which this computer does not trust: ask whoever runs your network to install its certificate.</source><translation>La connexion avec {host} est interceptée par «&#xA0;{issuer}&#xA0;», à qui cet ordinateur ne fait pas confiance&#xA0;: demandez aux responsables de votre réseau d’installer son certificat.</translation></message></context>
<context><name>Sentences</name><message><source>The connection to {host} is not secure, so it was not used: {reason}.</source><translation>La connexion avec {host} n’est pas sûre et n’a pas été utilisée&#xA0;: {reason}.</translation></message></context>
<context><name>Sentences</name><message><source>The demo newsroom did not start.</source><translation>La rédaction de démonstration n’a pas démarré.</translation></message></context>
<context><name>Sentences</name><message><source>The disk with {folder} is full: make room and try again.</source><translation>Le disque est plein ({folder})&#xA0;: faites de la place et réessayez.</translation></message></context>
<context><name>Sentences</name><message><source>The former one is still in {folder}: delete it when you have seen that all is well.</source><translation>L’ancienne est encore dans {folder} : supprimez-la quand vous aurez vu que tout va bien.</translation></message></context>
<context><name>Sentences</name><message><source>The library in {folder} cannot be written to.</source><translation>Impossible d’écrire dans la bibliothèque ({folder}).</translation></message></context>
<context><name>Sentences</name><message><source>The library is damaged ({detail}): “broadsheet doctor --repair” mends what can be mended.</source><translation>La bibliothèque est endommagée ({detail})&#xA0;: «&#xA0;broadsheet doctor --repair&#xA0;» répare ce qui peut l’être.</translation></message></context>
<context><name>Sentences</name><message><source>The library is in {file} ({size}).</source><translation>La bibliothèque est dans {file} ({size}).</translation></message></context>
<context><name>Sentences</name><message><source>The library is in {folder} now.</source><translation>La bibliothèque est maintenant dans {folder}.</translation></message></context>
<context><name>Sentences</name><message><source>The library is no longer in {folder}: bring it back there, and nothing is lost.</source><translation>La bibliothèque n’est plus dans {folder}&#xA0;: remettez-la à sa place, et rien n’est perdu.</translation></message></context>
<context><name>Sentences</name><message><source>The library is sound again.</source><translation>La bibliothèque est de nouveau saine.</translation></message></context>
<context><name>Sentences</name><message><source>The library is sound.</source><translation>La bibliothèque est saine.</translation></message></context>
<context><name>Sentences</name><message><source>The library of {file} is in its place.</source><translation>La bibliothèque de {file} est en place.</translation></message></context>
<context><name>Sentences</name><message><source>The library’s file is damaged; a copy may be in its folder “backups”</source><translation>Le fichier de la bibliothèque est endommagé&#x202F;; une copie est peut-être dans son dossier «&#xA0;backups&#xA0;»</translation></message></context>
<context><name>Sentences</name><message><source>The library’s file is too damaged to be mended.</source><translation>Le fichier de la bibliothèque est trop endommagé pour être réparé.</translation></message></context>
<context><name>Sentences</name><message><source>The list is damaged; {count} of its subscriptions could not be read.</source><translation>La liste est endommagée&#x202F;; {count} de ses abonnements n’ont pas pu être lus.</translation></message></context>
<context><name>Sentences</name><message><source>The network asks you to log in before it lets anything through.</source><translation>Le réseau demande une connexion avant de laisser passer quoi que ce soit.</translation></message></context>
<context><name>Sentences</name><message><source>The network showed a page of its own in place of the article.</source><translation>Le réseau a montré une page à lui à la place de l’article.</translation></message></context>
<context><name>Sentences</name><message><source>The outbox is empty.</source><translation>La boîte d’envoi est vide.</translation></message></context>
<context><name>Sentences</name><message><source>The page is only for those who are logged in.</source><translation>La page est réservée aux personnes connectées.</translation></message></context>
<context><name>Sentences</name><message><source>The page only says that something is wrong with it.</source><translation>La page dit seulement qu’elle ne fonctionne pas.</translation></message></context>
<context><name>Sentences</name><message><source>The page says no more than the feed does.</source><translation>La page n’en dit pas plus que le flux.</translation></message></context>
<context><name>Sentences</name><message><source>The page shows its whole text to subscribers only.</source><translation>La page ne montre son texte entier qu’aux abonnés.</translation></message></context>
<context><name>Sentences</name><message><source>The page shows nothing before cookies are accepted.</source><translation>La page ne montre rien avant l’acceptation des cookies.</translation></message></context>
<context><name>Sentences</name><message><source>The page wants to know whether a person is reading it.</source><translation>La page veut savoir si une personne la lit.</translation></message></context>
<context><name>Sentences</name><message><source>The pages of these articles hold no more than the feed, so they are not fetched.</source><translation>Les pages de ces articles n’en disent pas plus que le flux ; elles ne sont donc pas chargées.</translation></message></context>
<context><name>Sentences</name><message><source>The picture broke off; only its upper part is here.</source><translation>L’image s’est interrompue&#xA0;; seule sa partie supérieure est là.</translation></message></context>
<context><name>Sentences</name><message><source>The picture is damaged or broke off.</source><translation>L’image est endommagée ou incomplète.</translation></message></context>
<context><name>Sentences</name><message><source>The picture is too large to be kept.</source><translation>L’image est trop grande pour être gardée.</translation></message></context>
<context><name>Sentences</name><message><source>The picture only counts readers, so it was left out.</source><translation>L’image ne sert qu’à compter les lecteurs, elle a été laissée de côté.</translation></message></context>
<context><name>Sentences</name><message><source>The same story elsewhere</source><translation>La même histoire ailleurs</translation></message></context>
<context><name>Sentences</name><message><source>The settings in {name} cannot be read; the usual ones are used and the file is kept.</source><translation>Les réglages de {name} sont illisibles&#x202F;; les réglages habituels s’appliquent et le fichier est gardé.</translation></message></context>
<context><name>Sentences</name><message><source>The window offers to go back to its newest copy, {file}.</source><translation>La fenêtre propose de revenir à sa copie la plus récente, {file}.</translation></message></context>
<context><name>Sentences</name><message><source>The {quota_mb} MB given to pictures and pages are used up, and nothing in them may go: allow more space in the preferences.</source><translation>Les {quota_mb} Mo accordés aux images et aux pages sont épuisés et rien ne peut partir : accordez plus d’espace dans les préférences.</translation></message></context>
<context><name>Sentences</name><message><source>There are several feeds at {address}: add it to choose.</source><translation>Il y a plusieurs flux à l’adresse {address} : ajoutez-la pour choisir.</translation></message></context>
<context><name>Sentences</name><message><source>There is no article to put into it.</source><translation>Il n’y a aucun article à y mettre.</translation></message></context>
<context><name>Sentences</name><message><source>There is no article {article} in this library.</source><translation>Il n’y a pas d’article {article} dans cette bibliothèque.</translation></message></context>
<context><name>Sentences</name><message><source>There is no display for a window here: “broadsheet --terminal” works without one.</source><translation>Il n’y a pas d’écran pour une fenêtre ici&#xA0;: « broadsheet --terminal » s’en passe.</translation></message></context>
<context><name>Sentences</name><message><source>There is no feed {feed} in this library.</source><translation>Il n’y a pas de flux {feed} dans cette bibliothèque.</translation></message></context>
<context><name>Sentences</name><message><source>There is no library in {folder}.</source><translation>Il n’y a pas de bibliothèque dans {folder}.</translation></message></context>
<context><name>Sentences</name><message><source>There is something in {folder} already: choose an empty folder.</source><translation>Il y a déjà quelque chose dans {folder} : choisissez un dossier vide.</translation></message></context>
<context><name>Sentences</name><message><source>This computer has no safe place for passwords: this one is kept until Broadsheet ends.</source><translation>Cet ordinateur n’a pas d’endroit sûr pour les mots de passe&#xA0;: celui-ci est gardé jusqu’à la fermeture de Broadsheet.</translation></message></context>
<context><name>Sentences</name><message><source>This disk lets only one program at a time use the library, so a refresh may make you wait.</source><translation>Ce disque ne laisse qu’un programme à la fois utiliser la bibliothèque&#xA0;: une actualisation peut vous faire attendre.</translation></message></context>
<context><name>Sentences</name><message><source>This feed could not be read: reading it failed in a way that should not happen.</source><translation>Ce flux n’a pas pu être lu&#xA0;: l’analyse a échoué d’une façon qui ne devrait pas arriver.</translation></message></context>
<context><name>Sentences</name><message><source>This feed lists more than {limit} articles at once; left out: {count}.</source><translation>Ce flux annonce plus de {limit} articles à la fois ; laissés de côté : {count}.</translation></message></context>
<context><name>Sentences</name><message><source>This feed says that it has moved to {address}.</source><translation>Ce flux annonce qu’il a déménagé&#xA0;: {address}.</translation></message></context>
<context><name>Sentences</name><message><source>This library is already being refreshed by another Broadsheet.</source><translation>Cette bibliothèque est déjà actualisée par un autre Broadsheet.</translation></message></context>
<context><name>Sentences</name><message><source>This library was made by a newer Broadsheet (version {version} of the library): install that one to open it. Nothing was changed.</source><translation>Cette bibliothèque a été faite par un Broadsheet plus récent (version {version} de la bibliothèque)&#xA0;: installez-le pour l’ouvrir. Rien n’a été modifié.</translation></message></context>
<context><name>Sentences</name><message><source>This pack is no longer in the library: its trip is over.</source><translation>Ce bagage n’est plus dans la bibliothèque : le voyage est terminé.</translation></message></context>
<context><name>Sentences</name><message><source>This publisher shows whole articles to subscribers only, so their pages are not fetched.</source><translation>Cet éditeur ne montre les articles entiers qu’aux abonnés, leurs pages ne sont donc pas relevées.</translation></message></context>
<context><name>Sentences</name><message><source>What came is no sound, film, picture, PDF or EPUB file, so it was left out.</source><translation>Ce qui est arrivé n’est ni un son, ni un film, ni une image, ni un PDF, ni un EPUB : cela a été écarté.</translation></message></context>
<context><name>Sentences</name><message><source>What came is not a picture that can be shown.</source><translation>Ce qui est arrivé n’est pas une image affichable.</translation></message></context>
<context><name>Sentences</name><message><source>What was there is kept in {folder}.</source><translation>Ce qui s’y trouvait est conservé dans {folder}.</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent cannot be unpacked.</source><translation>Ce que {host} a envoyé ne peut pas être décompressé.</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent is not a feed.</source><translation>Ce que {host} a envoyé n’est pas un flux.</translation></message></context>
<context><name>Sentences</name><message><source>What {host} sent is not a page of text.</source><translation>Ce que {host} a envoyé n’est pas une page de texte.</translation></message></context>
<context><name>Sentences</name><message><source>You already subscribe to “{title}”.</source><translation>Vous êtes déjà abonné&#xA0;: «&#xA0;{title}&#xA0;».</translation></message></context>
<context><name>Sentences</name><message><source>You are offline.</source><translation>Vous êtes hors ligne.</translation></message></context>
<context><name>Sentences</name><message><source>[Picture: {words}]</source><translation>[Image&#xA0;: {words}]</translation></message></context>
<context><name>Sentences</name><message><source>[Picture]</source><translation>[Image]</translation></message></context>
<context><name>Sentences</name><message><source>all feeds</source><translation>tous les flux</translation></message></context>
<context><name>Sentences</name><message><source>files</source><translation>fichiers</translation></message></context>
<context><name>Sentences</name><message><source>icons</source><translation>icônes</translation></message></context>
<context><name>Sentences</name><message><source>in all</source><translation>en tout</translation></message></context>
<context><name>Sentences</name><message><source>its folder</source><translation>son dossier</translation></message></context>
<context><name>Sentences</name><message><source>keep</source><translation>garder</translation></message></context>
<context><name>Sentences</name><message><source>less than 1 min</source><translation>moins d’1 min</translation></message></context>
<context><name>Sentences</name><message><source>never fetched</source><translation>jamais relevé</translation></message></context>
<context><name>Sentences</name><message><source>no feed any more</source><translation>plus aucun flux</translation></message></context>
<context><name>Sentences</name><message><source>no reason was given</source><translation>aucune raison n’a été donnée</translation></message></context>
<context><name>Sentences</name><message><source>open</source><translation>ouvrir</translation></message></context>
<context><name>Sentences</name><message><source>pages</source><translation>pages</translation></message></context>
<context><name>Sentences</name><message><source>pictures</source><translation>images</translation></message></context>
<context><name>Sentences</name><message><source>share</source><translation>partager</translation></message></context>
<context><name>Sentences</name><message><source>shares: {words}</source><translation>en commun&#xA0;: {words}</translation></message></context>
<context><name>Sentences</name><message><source>subscribe</source><translation>s’abonner</translation></message></context>
<context><name>Sentences</name><message><source>text</source><translation>texte</translation></message></context>
<context><name>Sentences</name><message><source>the file</source><translation>le fichier</translation></message></context>
<context><name>Sentences</name><message><source>the server</source><translation>le serveur</translation></message></context>
<context><name>Sentences</name><message><source>the time allowed</source><translation>le temps permis</translation></message></context>
<context><name>Sentences</name><message><source>this address</source><translation>cette adresse</translation></message></context>
<context><name>Sentences</name><message><source>this feed</source><translation>ce flux</translation></message></context>
<context><name>Sentences</name><message><source>today</source><translation>aujourd’hui</translation></message></context>
<context><name>Sentences</name><message><source>unknown kind</source><translation>type inconnu</translation></message></context>
<context><name>Sentences</name><message><source>waiting for the network</source><translation>en attente du réseau</translation></message></context>
<context><name>Sentences</name><message><source>yesterday</source><translation>hier</translation></message></context>
<context><name>Sentences</name><message><source>{articles} and {pictures}, {size} MB, written to {file}.</source><translation>{articles} et {pictures}, {size} Mo, dans {file}.</translation></message></context>
<context><name>Sentences</name><message><source>{complete} of {count} articles are complete, {size}.</source><translation>{complete} articles sur {count} sont complets, {size}.</translation></message></context>
<context><name>Sentences</name><message><source>{count} KB</source><translation>{count} Ko</translation></message></context>
<context><name>Sentences</name><message><source>{count} KB/s</source><translation>{count} Ko/s</translation></message></context>
<context><name>Sentences</name><message><source>{count} MB</source><translation>{count} Mo</translation></message></context>
<context><name>Sentences</name><message><source>{count} MB/s</source><translation>{count} Mo/s</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles</source><translation>{count} articles</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles are left out: there is no room for them.</source><translation>{count} articles sont laissés de côté : la place manque.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked read.</source><translation>{count} articles marqués comme lus.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked starred.</source><translation>{count} étoiles ajoutées.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked unread.</source><translation>{count} articles marqués comme non lus.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles marked unstarred.</source><translation>{count} étoiles retirées.</translation></message></context>
<context><name>Sentences</name><message><source>{count} articles, {time} of reading for a trip of {trip}.</source><translation>{count} articles, {time} de lecture pour un voyage de {trip}.</translation></message></context>
<context><name>Sentences</name><message><source>{count} comments</source><translation>{count} commentaires</translation></message></context>
<context><name>Sentences</name><message><source>{count} could not be had</source><translation>{count} n’ont pas pu être obtenus</translation></message></context>
<context><name>Sentences</name><message><source>{count} could not be sent; “broadsheet outbox” says why.</source><translation>{count} n’ont pas pu partir ; « broadsheet outbox » dit pourquoi.</translation></message></context>
<context><name>Sentences</name><message><source>{count} failed</source><translation>{count} en échec</translation></message></context>
<context><name>Sentences</name><message><source>{count} feeds</source><translation>{count} flux</translation></message></context>
<context><name>Sentences</name><message><source>{count} feeds written to {file}.</source><translation>{count} flux écrits dans {file}.</translation></message></context>
<context><name>Sentences</name><message><source>{count} lack pictures or comments.</source><translation>Il manque des images ou des commentaires à {count} d’entre eux.</translation></message></context>
<context><name>Sentences</name><message><source>{count} new articles</source><translation>{count} nouveaux articles</translation></message></context>
<context><name>Sentences</name><message><source>{count} new feeds</source><translation>{count} nouveaux flux</translation></message></context>
<context><name>Sentences</name><message><source>{count} notes</source><translation>{count} notes</translation></message></context>
<context><name>Sentences</name><message><source>{count} of this feed’s articles could not be read.</source><translation>{count} articles de ce flux n’ont pas pu être lus.</translation></message></context>
<context><name>Sentences</name><message><source>{count} pages</source><translation>{count} pages</translation></message></context>
<context><name>Sentences</name><message><source>{count} pictures</source><translation>{count} images</translation></message></context>
<context><name>Sentences</name><message><source>{count} sent.</source><translation>{count} envoyés.</translation></message></context>
<context><name>Sentences</name><message><source>{count} unchanged</source><translation>{count} inchangés</translation></message></context>
<context><name>Sentences</name><message><source>{count} updated</source><translation>{count} mis à jour</translation></message></context>
<context><name>Sentences</name><message><source>{date}, {year}</source><translation>{date} {year}</translation></message></context>
<context><name>Sentences</name><message><source>{date}, {year}, {time}</source><translation>{date} {year}, {time}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {month}</source><translation>{day} {month}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {month} {year}</source><translation>{day} {month} {year}</translation></message></context>
<context><name>Sentences</name><message><source>{day} {time}</source><translation>{day} {time}</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} MB</source><translation>{done} sur {total} Mo</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} feeds</source><translation>{done} sur {total} flux</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} kept for reading offline</source><translation>{done} sur {total} gardés pour lire hors ligne</translation></message></context>
<context><name>Sentences</name><message><source>{done} of {total} packed</source><translation>{done} sur {total} emportés</translation></message></context>
<context><name>Sentences</name><message><source>{fault}: mended.</source><translation>{fault}&#xA0;: réparé.</translation></message></context>
<context><name>Sentences</name><message><source>{feeds} in {length}: {news}.</source><translation>{feeds} en {length}&#xA0;: {news}.</translation></message></context>
<context><name>Sentences</name><message><source>{feeds}: “broadsheet refresh” fetches them.</source><translation>{feeds}&#xA0;: «&#xA0;broadsheet refresh&#xA0;» les relève.</translation></message></context>
<context><name>Sentences</name><message><source>{first} and {last}</source><translation>{first} et {last}</translation></message></context>
<context><name>Sentences</name><message><source>{folder} is within the library itself: choose another folder.</source><translation>{folder} se trouve dans la bibliothèque même : choisissez un autre dossier.</translation></message></context>
<context><name>Sentences</name><message><source>{here} here, about {more} to fetch.</source><translation>{here} sur place, environ {more} à récupérer.</translation></message></context>
<context><name>Sentences</name><message><source>{here} here, nothing to fetch.</source><translation>{here} sur place, rien à récupérer.</translation></message></context>
<context><name>Sentences</name><message><source>{host} answered with an error ({status}).</source><translation>{host} a répondu par une erreur ({status}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} broke off before everything had come.</source><translation>{host} a coupé avant que tout soit arrivé.</translation></message></context>
<context><name>Sentences</name><message><source>{host} did not answer within {length}.</source><translation>{host} n’a pas répondu à temps (délai&#xA0;: {length}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} does not let us read this feed.</source><translation>{host} ne nous laisse pas lire ce flux.</translation></message></context>
<context><name>Sentences</name><message><source>{host} has nothing at this address.</source><translation>{host} n’a rien à cette adresse.</translation></message></context>
<context><name>Sentences</name><message><source>{host} is busy and asks us to come back in {length}.</source><translation>{host} est occupé et demande de patienter ({length}).</translation></message></context>
<context><name>Sentences</name><message><source>{host} is busy and asks us to come back later.</source><translation>{host} est occupé et demande de revenir plus tard.</translation></message></context>
<context><name>Sentences</name><message><source>{host} is on your own network, where news from outside may not reach.</source><translation>{host} est sur votre propre réseau, que les nouvelles du dehors n’ont pas à atteindre.</translation></message></context>
<context><name>Sentences</name><message><source>{host} refused the connection.</source><translation>{host} a refusé la connexion.</translation></message></context>
<context><name>Sentences</name><message><source>{host} says that this feed has ended; it will not be asked for again.</source><translation>{host} annonce la fin de ce flux&#x202F;; il ne sera plus demandé.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sends us round in circles.</source><translation>{host} nous fait tourner en rond.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sent an empty page instead of a feed.</source><translation>{host} a envoyé une page vide au lieu d’un flux.</translation></message></context>
<context><name>Sentences</name><message><source>{host} sent more than {limit_mb} MB, which is too much.</source><translation>{host} a envoyé plus de {limit_mb} Mo, c’est trop.</translation></message></context>
<context><name>Sentences</name><message><source>{host} wants a name and a password, or does not accept the ones given.</source><translation>{host} demande un nom et un mot de passe, ou n’accepte pas ceux qui sont donnés.</translation></message></context>
<context><name>Sentences</name><message><source>{hours} h</source><translation>{hours} h</translation></message></context>
<context><name>Sentences</name><message><source>{hours} h {minutes} min</source><translation>{hours} h {minutes} min</translation></message></context>
<context><name>Sentences</name><message><source>{listed} of {count}; --limit N lists more.</source><translation>{listed} sur {count}&#x202F;; --limit N en liste plus.</translation></message></context>
<context><name>Sentences</name><message><source>{minutes} min</source><translation>{minutes} min</translation></message></context>
<context><name>Sentences</name><message><source>{notes} written to {file}.</source><translation>{notes} dans {file}.</translation></message></context>
<context><name>Sentences</name><message><source>{n} days</source><translation>{n} jours</translation></message></context>
<context><name>Sentences</name><message><source>{n} hours</source><translation>{n} heures</translation></message></context>
<context><name>Sentences</name><message><source>{n} minutes</source><translation>{n} minutes</translation></message></context>
<context><name>Sentences</name><message><source>{n} seconds</source><translation>{n} secondes</translation></message></context>
<context><name>Sentences</name><message><source>{time} left</source><translation>encore {time}</translation></message></context>
<context><name>Sentences</name><message><source>{title} (it was here already)</source><translation>{title} (elle était déjà là)</translation></message></context>
<context><name>Sentences</name><message><source>{what} kept for reading offline</source><translation>{what} gardées pour lire hors ligne</translation></message></context>
<context><name>Sentences</name><message><source>{whole}.{tenths} GB</source><translation>{whole},{tenths} Go</translation></message></context>
<context><name>Sentences</name><message><source>“{address}” is not an address that can be read.</source><translation>«&#xA0;{address}&#xA0;» n’est pas une adresse lisible.</translation></message></context>
<context><name>Sentences</name><message><source>“{address}” was left out: only http and https addresses can be subscribed to.</source><translation>«&#xA0;{address}&#xA0;» a été laissée de côté&#xA0;: on ne peut s’abonner qu’à des adresses http et https.</translation></message></context>
<context><name>Sentences</name><message><source>“{feed}” does not say that it has moved.</source><translation>« {feed} » ne dit pas qu’il a déménagé.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}”</source><translation>«&#xA0;{name}&#xA0;»</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” cannot be read: {reason}.</source><translation>«&#xA0;{name}&#xA0;» ne peut pas être lu&#xA0;: {reason}.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” cannot be written: {reason}.</source><translation>«&#xA0;{name}&#xA0;» ne peut pas être écrit&#xA0;: {reason}.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is a feed that does not say at which address it is.</source><translation>« {name} » est un flux qui ne dit pas à quelle adresse il se trouve.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is a feed; add it by its address, {address}.</source><translation>« {name} » est un flux ; ajoutez-le par son adresse, {address}.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a backup of a library, or it is damaged. Nothing was changed.</source><translation>« {name} » n’est pas une sauvegarde de bibliothèque, ou elle est endommagée. Rien n’a été changé.</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a list of starred articles (JSON).</source><translation>«&#xA0;{name}&#xA0;» n’est pas une liste d’articles favoris (JSON).</translation></message></context>
<context><name>Sentences</name><message><source>“{name}” is not a list of subscriptions (OPML).</source><translation>«&#xA0;{name}&#xA0;» n’est pas une liste d’abonnements (OPML).</translation></message></context>
<context><name>Sentences</name><message><source>“{words}” is not something a list can be asked for.</source><translation>«&#xA0;{words}&#xA0;» n’est pas une demande qu’une liste comprend.</translation></message></context>
<context><name>Share</name><message><source>Copy as Markdown</source><translation>Copier en Markdown</translation></message></context>
<context><name>Share</name><message><source>Copy as quotation</source><translation>Copier comme citation</translation></message></context>
<context><name>Share</name><message><source>Copy link</source><translation>Copier le lien</translation></message></context>
<context><name>Share</name><message><source>E-mail</source><translation>E-mail</translation></message></context>
<context><name>ShareCommands</name><message><source>Copied.</source><translation>Copié.</translation></message></context>
<context><name>ShareCommands</name><message><source>No program was found to open {address}.</source><translation>Aucun programme n’a été trouvé pour ouvrir {address}.</translation></message></context>
<context><name>ShareCommands</name><message><source>Respond to this story</source><translation>Répondre à cet article</translation></message></context>
<context><name>ShareCommands</name><message><source>Share this story</source><translation>Partager cet article</translation></message></context>
<context><name>ShareCommands</name><message><source>This article has no link that could be shared.</source><translation>Cet article n’a pas de lien à partager.</translation></message></context>
<context><name>ShareCommands</name><message><source>You are offline: kept in the outbox until you are back.</source><translation>Vous êtes hors ligne : gardé dans la boîte d’envoi jusqu’à votre retour.</translation></message></context>
<context><name>ShareMenu</name><message><source>Change this list…</source><translation>Modifier cette liste…</translation></message></context>
<context><name>ShareMenu</name><message><source>Share</source><translation>Partager</translation></message></context>
<context><name>SharingPage</name><message><source>&amp;Mastodon server</source><translation>&amp;Serveur Mastodon</translation></message></context>
<context><name>SharingPage</name><message><source>Places to share to</source><translation>Destinations de partage</translation></message></context>
<context><name>SharingPage</name><message><source>“{name}” is no server’s name.</source><translation>« {name} » n’est pas un nom de serveur.</translation></message></context>
<context><name>ShelfCommands</name><message><source>There is a tag “{name}” already.</source><translation>L’étiquette «&#xA0;{name}&#xA0;» existe déjà.</translation></message></context>
<context><name>ShelfCommands</name><message><source>{count} articles</source><translation>{count} articles</translation></message></context>
<context><name>Sidebar</name><message><source>All unread</source><translation>Tous les non lus</translation></message></context>
<context><name>Sidebar</name><message><source>Places and feeds</source><translation>Lieux et flux</translation></message></context>
<context><name>Sidebar</name><message><source>Starred</source><translation>Favoris</translation></message></context>
<context><name>Sidebar</name><message><source>Today</source><translation>Aujourd’hui</translation></message></context>
<context><name>SidebarFilter</name><message><source>Filter feeds</source><translation>Filtrer les flux</translation></message></context>
<context><name>SidebarFilter</name><message><source>No feed has all of these words.</source><translation>Aucun flux n’a tous ces mots.</translation></message></context>
<context><name>SidebarFilter</name><message><source>Nothing found</source><translation>Rien trouvé</translation></message></context>
<context><name>SidebarFoot</name><message><source>Keeping for offline: {done} of {total}</source><translation>Mise hors ligne : {done} sur {total}</translation></message></context>
<context><name>SidebarFoot</name><message><source>Keeping for offline…</source><translation>Mise hors ligne…</translation></message></context>
<context><name>SidebarFoot</name><message><source>Offline</source><translation>Hors ligne</translation></message></context>
<context><name>SidebarFoot</name><message><source>One unread</source><translation>Un non lu</translation></message></context>
<context><name>SidebarFoot</name><message><source>{count} complete offline</source><translation>{count} complets hors ligne</translation></message></context>
<context><name>SidebarFoot</name><message><source>{count} unread</source><translation>{count} non lus</translation></message></context>
<context><name>SidebarModel</name><message><source>{count} starred</source><translation>{count} favoris</translation></message></context>
<context><name>SidebarModel</name><message><source>{count} unread</source><translation>{count} non lus</translation></message></context>
<context><name>SidebarRow</name><message><source>Name</source><translation>Nom</translation></message></context>
<context><name>SpaceDialog</name><message><source>Counting…</source><translation>Calcul en cours…</translation></message></context>
<context><name>SpaceDialog</name><message><source>Feeds and what they take</source><translation>Flux et ce qu’ils occupent</translation></message></context>
<context><name>SpaceDialog</name><message><source>On the disk: the library {library}, pictures and files {media}, copies {copies}.</source><translation>Sur le disque : la bibliothèque {library}, images et fichiers {media}, copies {copies}.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Pictures, files and pages take {used} of the {quota} they may take.</source><translation>Images, fichiers et pages occupent {used} sur les {quota} permis.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Pictures, files and pages take {used}; there is no limit.</source><translation>Images, fichiers et pages occupent {used} ; il n’y a pas de limite.</translation></message></context>
<context><name>SpaceDialog</name><message><source>Preferences…</source><translation>Préférences…</translation></message></context>
<context><name>SpaceDialog</name><message><source>Space</source><translation>Espace</translation></message></context>
<context><name>SpaceDialog</name><message><source>Space used</source><translation>Espace utilisé</translation></message></context>
<context><name>SpaceModel</name><message><source>Articles</source><translation>Articles</translation></message></context>
<context><name>SpaceModel</name><message><source>Feed</source><translation>Flux</translation></message></context>
<context><name>SpaceModel</name><message><source>Files</source><translation>Fichiers</translation></message></context>
<context><name>SpaceModel</name><message><source>Icons</source><translation>Icônes</translation></message></context>
<context><name>SpaceModel</name><message><source>In all</source><translation>En tout</translation></message></context>
<context><name>SpaceModel</name><message><source>No feed any more</source><translation>Plus aucun flux</translation></message></context>
<context><name>SpaceModel</name><message><source>Pages</source><translation>Pages</translation></message></context>
<context><name>SpaceModel</name><message><source>Pictures</source><translation>Images</translation></message></context>
<context><name>SpaceModel</name><message><source>Text</source><translation>Texte</translation></message></context>
<context><name>Speaking</name><message><source>The voice does not answer: {reason}.</source><translation>La voix ne répond pas : {reason}.</translation></message></context>
<context><name>SpeechBar</name><message><source>Faster</source><translation>Plus vite</translation></message></context>
<context><name>SpeechBar</name><message><source>Go on</source><translation>Continuer</translation></message></context>
<context><name>SpeechBar</name><message><source>Next article</source><translation>Article suivant</translation></message></context>
<context><name>SpeechBar</name><message><source>Pause</source><translation>Pause</translation></message></context>
<context><name>SpeechBar</name><message><source>Reading aloud</source><translation>Lecture à voix haute</translation></message></context>
<context><name>SpeechBar</name><message><source>Slower</source><translation>Plus lentement</translation></message></context>
<context><name>SpeechBar</name><message><source>Stop</source><translation>Arrêter</translation></message></context>
<context><name>SpeechBar</name><message><source>{rate} ×</source><translation>{rate} ×</translation></message></context>
<context><name>StarterList</name><message><source>&amp;Language</source><translation>&amp;Langue</translation></message></context>
<context><name>StarterList</name><message><source>A &amp;folder for each topic</source><translation>Un &amp;dossier par thème</translation></message></context>
<context><name>StarterList</name><message><source>Choose some to begin with; each can be deleted again at any time.</source><translation>Choisissez-en quelques-uns pour commencer&#x202F;; chacun peut être supprimé à tout moment.</translation></message></context>
<context><name>StarterList</name><message><source>Feeds by topic</source><translation>Flux par thème</translation></message></context>
<context><name>StarterList</name><message><source>Language</source><translation>Langue</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe</source><translation>S’abonner</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe to one feed</source><translation>S’abonner à un flux</translation></message></context>
<context><name>StarterList</name><message><source>Subscribe to {count} feeds</source><translation>S’abonner à {count} flux</translation></message></context>
<context><name>StarterList</name><message><source>Subscribing: {done} of {total}</source><translation>Abonnement&#xA0;: {done} sur {total}</translation></message></context>
<context><name>StarterList</name><message><source>Subscribing…</source><translation>Abonnement en cours…</translation></message></context>
<context><name>StarterList</name><message><source>Well-known feeds</source><translation>Flux connus</translation></message></context>
<context><name>StarterList</name><message><source>{name} (already there)</source><translation>{name} (déjà présent)</translation></message></context>
<context><name>Starters</name><message><source>Business</source><translation>Économie</translation></message></context>
<context><name>Starters</name><message><source>Culture</source><translation>Culture</translation></message></context>
<context><name>Starters</name><message><source>News</source><translation>Actualités</translation></message></context>
<context><name>Starters</name><message><source>Science</source><translation>Sciences</translation></message></context>
<context><name>Starters</name><message><source>Sport</source><translation>Sport</translation></message></context>
<context><name>Starters</name><message><source>Technology</source><translation>Technologie</translation></message></context>
<context><name>Status</name><message><source>Network</source><translation>Réseau</translation></message></context>
<context><name>Status</name><message><source>Outbox</source><translation>Boîte d’envoi</translation></message></context>
<context><name>Status</name><message><source>Progress</source><translation>Progression</translation></message></context>
<context><name>Status</name><message><source>Status</source><translation>État</translation></message></context>
<context><name>Status</name><message><source>Stop</source><translation>Arrêter</translation></message></context>
<context><name>Status</name><message><source>Stop (Esc)</source><translation>Arrêter (Échap)</translation></message></context>
<context><name>TableView</name><message><source>&amp;Close</source><translation>&amp;Fermer</translation></message></context>
<context><name>TableView</name><message><source>Table</source><translation>Tableau</translation></message></context>
<context><name>Tables</name><message><source>This article has no table.</source><translation>Cet article n’a pas de tableau.</translation></message></context>
<context><name>TagArticles</name><message><source>Enter makes a new tag “{name}”.</source><translation>Entrée crée l’étiquette «&#xA0;{name}&#xA0;».</translation></message></context>
<context><name>TagArticles</name><message><source>Find a tag, or name a new one</source><translation>Trouver une étiquette, ou en nommer une</translation></message></context>
<context><name>TagArticles</name><message><source>Tag</source><translation>Étiquette</translation></message></context>
<context><name>TagArticles</name><message><source>Tags</source><translation>Étiquettes</translation></message></context>
<context><name>Tagging</name><message><source>One article tagged “{name}”.</source><translation>Un article étiqueté «&#xA0;{name}&#xA0;».</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” deleted.</source><translation>Étiquette «&#xA0;{name}&#xA0;» supprimée.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” taken off one article.</source><translation>Étiquette «&#xA0;{name}&#xA0;» retirée d’un article.</translation></message></context>
<context><name>Tagging</name><message><source>Tag “{name}” taken off {count} articles.</source><translation>Étiquette «&#xA0;{name}&#xA0;» retirée de {count} articles.</translation></message></context>
<context><name>Tagging</name><message><source>{count} articles tagged “{name}”.</source><translation>{count} articles étiquetés «&#xA0;{name}&#xA0;».</translation></message></context>
<context><name>Tagging</name><message><source>“{old}” is now called “{name}”.</source><translation>«&#xA0;{old}&#xA0;» s’appelle maintenant «&#xA0;{name}&#xA0;».</translation></message></context>
<context><name>Talk</name><message><source>Fetching the comments…</source><translation>Récupération des commentaires…</translation></message></context>
<context><name>Talk</name><message><source>Nobody has said anything yet.</source><translation>Personne n’a encore rien dit.</translation></message></context>
<context><name>Talk</name><message><source>One new comment.</source><translation>Un nouveau commentaire.</translation></message></context>
<context><name>Talk</name><message><source>Show</source><translation>Afficher</translation></message></context>
<context><name>Talk</name><message><source>The comments are not here, and there is no network.</source><translation>Les commentaires ne sont pas ici, et il n’y a pas de réseau.</translation></message></context>
<context><name>Talk</name><message><source>This article says nothing of comments.</source><translation>Cet article n’indique pas de commentaires.</translation></message></context>
<context><name>Talk</name><message><source>{count} new comments.</source><translation>{count} nouveaux commentaires.</translation></message></context>
<context><name>Telling</name><message><source>1 article</source><translation>1 article</translation></message></context>
<context><name>Telling</name><message><source>Everything of these articles is here.</source><translation>Tous ces articles sont là.</translation></message></context>
<context><name>Telling</name><message><source>Everything of this article is here.</source><translation>Tout cet article est là.</translation></message></context>
<context><name>Telling</name><message><source>Mark read</source><translation>Marquer comme lu</translation></message></context>
<context><name>Telling</name><message><source>Mark unread</source><translation>Marquer comme non lu</translation></message></context>
<context><name>Telling</name><message><source>Nothing new.</source><translation>Rien de nouveau.</translation></message></context>
<context><name>Telling</name><message><source>One feed could not be refreshed.</source><translation>Un flux n’a pas pu être actualisé.</translation></message></context>
<context><name>Telling</name><message><source>One new article.</source><translation>Un nouvel article.</translation></message></context>
<context><name>Telling</name><message><source>One thing is still missing; what is kept says why.</source><translation>Il manque encore un élément ; la liste de ce qui est conservé dit pourquoi.</translation></message></context>
<context><name>Telling</name><message><source>Redo</source><translation>Rétablir</translation></message></context>
<context><name>Telling</name><message><source>Refreshed at {time}</source><translation>Actualisé à {time}</translation></message></context>
<context><name>Telling</name><message><source>Refreshing</source><translation>Actualisation</translation></message></context>
<context><name>Telling</name><message><source>Refreshing {done} of {total}</source><translation>Actualisation {done} sur {total}</translation></message></context>
<context><name>Telling</name><message><source>Search: {words}</source><translation>Recherche&#xA0;: {words}</translation></message></context>
<context><name>Telling</name><message><source>Something went wrong that should not; the log has the details.</source><translation>Quelque chose s’est mal passé de façon inattendue&#x202F;; le journal a les détails.</translation></message></context>
<context><name>Telling</name><message><source>Star</source><translation>Ajouter l’étoile</translation></message></context>
<context><name>Telling</name><message><source>Stopped; what had come is kept.</source><translation>Arrêté&#x202F;; ce qui était arrivé est gardé.</translation></message></context>
<context><name>Telling</name><message><source>Taken back: {what}</source><translation>Annulé&#xA0;: {what}</translation></message></context>
<context><name>Telling</name><message><source>The library cannot be opened</source><translation>La bibliothèque ne peut pas être ouverte</translation></message></context>
<context><name>Telling</name><message><source>The mark could not be kept: {reason}</source><translation>La marque n’a pas pu être gardée&#xA0;: {reason}</translation></message></context>
<context><name>Telling</name><message><source>The refresh broke off and is being started again.</source><translation>L’actualisation s’est interrompue et reprend.</translation></message></context>
<context><name>Telling</name><message><source>Undo</source><translation>Annuler</translation></message></context>
<context><name>Telling</name><message><source>Unstar</source><translation>Retirer l’étoile</translation></message></context>
<context><name>Telling</name><message><source>{count} articles</source><translation>{count} articles</translation></message></context>
<context><name>Telling</name><message><source>{count} chosen</source><translation>{count} choisis</translation></message></context>
<context><name>Telling</name><message><source>{count} feeds could not be refreshed.</source><translation>{count} flux n’ont pas pu être actualisés.</translation></message></context>
<context><name>Telling</name><message><source>{count} found</source><translation>{count} trouvés</translation></message></context>
<context><name>Telling</name><message><source>{count} new articles.</source><translation>{count} nouveaux articles.</translation></message></context>
<context><name>Telling</name><message><source>{count} things are still missing; what is kept says why.</source><translation>Il manque encore {count} éléments ; la liste de ce qui est conservé dit pourquoi.</translation></message></context>
<context><name>Telling</name><message><source>{count} unread</source><translation>{count} non lus</translation></message></context>
<context><name>Tray</name><message><source>Open Broadsheet</source><translation>Ouvrir Broadsheet</translation></message></context>
<context><name>Tray</name><message><source>{count} unread</source><translation>{count} non lus</translation></message></context>
<context><name>Viewer</name><message><source>Close (Escape)</source><translation>Fermer (Échap)</translation></message></context>
<context><name>Viewer</name><message><source>Copy</source><translation>Copier</translation></message></context>
<context><name>Viewer</name><message><source>Copy (Ctrl+C)</source><translation>Copier (Ctrl+C)</translation></message></context>
<context><name>Viewer</name><message><source>Fit</source><translation>Ajuster</translation></message></context>
<context><name>Viewer</name><message><source>Fit into the window (0)</source><translation>Ajuster à la fenêtre (0)</translation></message></context>
<context><name>Viewer</name><message><source>Larger (+)</source><translation>Plus grand (+)</translation></message></context>
<context><name>Viewer</name><message><source>Next picture (Right)</source><translation>Image suivante (Droite)</translation></message></context>
<context><name>Viewer</name><message><source>Picture copied.</source><translation>Image copiée.</translation></message></context>
<context><name>Viewer</name><message><source>Picture {n} of {count}</source><translation>Image {n} sur {count}</translation></message></context>
<context><name>Viewer</name><message><source>Previous picture (Left)</source><translation>Image précédente (Gauche)</translation></message></context>
<context><name>Viewer</name><message><source>Save as (Ctrl+S)</source><translation>Enregistrer sous (Ctrl+S)</translation></message></context>
<context><name>Viewer</name><message><source>Save as…</source><translation>Enregistrer sous…</translation></message></context>
<context><name>Viewer</name><message><source>Smaller (-)</source><translation>Plus petit (-)</translation></message></context>
<context><name>Viewer</name><message><source>The picture’s file cannot be read.</source><translation>Le fichier de l’image est illisible.</translation></message></context>
<context><name>Viewing</name><message><source>There is no picture here to look at.</source><translation>Il n’y a pas d’image à regarder ici.</translation></message></context>
<context><name>Views</name><message><source>View renamed “{name}”.</source><translation>Vue renommée «&#xA0;{name}&#xA0;».</translation></message></context>
<context><name>Views</name><message><source>View “{name}” deleted.</source><translation>Vue «&#xA0;{name}&#xA0;» supprimée.</translation></message></context>
<context><name>Views</name><message><source>View “{name}” saved.</source><translation>Vue «&#xA0;{name}&#xA0;» enregistrée.</translation></message></context>
<context><name>Voice</name><message><source>Reading aloud comes as an extra: install “broadsheet[speech]” with pip.</source><translation>La lecture à voix haute est un supplément : installez « broadsheet[speech] » avec pip.</translation></message></context>
<context><name>Voice</name><message><source>The voice cannot be used: {reason}.</source><translation>La voix ne peut pas être utilisée : {reason}.</translation></message></context>
<context><name>Voice</name><message><source>This system has no voice: add one in its settings for speech.</source><translation>Ce système n’a pas de voix : ajoutez-en une dans ses réglages de parole.</translation></message></context>
<context><name>Voice</name><message><source>This system has no voice: install “speech-dispatcher” to have one.</source><translation>Ce système n’a pas de voix : installez « speech-dispatcher ».</translation></message></context>
<context><name>When</name><message><source>Apr</source><translation>avr.</translation></message></context>
<context><name>When</name><message><source>Aug</source><translation>août</translation></message></context>
<context><name>When</name><message><source>Dec</source><translation>déc.</translation></message></context>
<context><name>When</name><message><source>Feb</source><translation>févr.</translation></message></context>
<context><name>When</name><message><source>Fri</source><translation>ven.</translation></message></context>
<context><name>When</name><message><source>Jan</source><translation>janv.</translation></message></context>
<context><name>When</name><message><source>Jul</source><translation>juil.</translation></message></context>
<context><name>When</name><message><source>Jun</source><translation>juin</translation></message></context>
<context><name>When</name><message><source>Mar</source><translation>mars</translation></message></context>
<context><name>When</name><message><source>May</source><translation>mai</translation></message></context>
<context><name>When</name><message><source>Mon</source><translation>lun.</translation></message></context>
<context><name>When</name><message><source>Nov</source><translation>nov.</translation></message></context>
<context><name>When</name><message><source>Oct</source><translation>oct.</translation></message></context>
<context><name>When</name><message><source>Sat</source><translation>sam.</translation></message></context>
<context><name>When</name><message><source>Sep</source><translation>sept.</translation></message></context>
<context><name>When</name><message><source>Sun</source><translation>dim.</translation></message></context>
<context><name>When</name><message><source>Thu</source><translation>jeu.</translation></message></context>
<context><name>When</name><message><source>Today</source><translation>Aujourd’hui</translation></message></context>
<context><name>When</name><message><source>Tue</source><translation>mar.</translation></message></context>
<context><name>When</name><message><source>Wed</source><translation>mer.</translation></message></context>
<context><name>When</name><message><source>Yesterday</source><translation>Hier</translation></message></context>
<context><name>When</name><message><source>d MMMM yyyy</source><translation>d MMMM yyyy</translation></message></context>
<context><name>When</name><message><source>{day} {month}</source><translation>{day} {month}</translation></message></context>
<context><name>When</name><message><source>{day} {month} {year}</source><translation>{day} {month} {year}</translation></message></context>
<context><name>Whole</name><message><source>All files (*)</source><translation>Tous les fichiers (*)</translation></message></context>
<context><name>Whole</name><message><source>Articles, pictures, notes and settings go into one file. Passwords of feeds do not travel: they stay in this computer’s keyring.</source><translation>Articles, images, notes et réglages vont dans un seul fichier. Les mots de passe des flux ne voyagent pas : ils restent dans le trousseau de cet ordinateur.</translation></message></context>
<context><name>Whole</name><message><source>Back up</source><translation>Sauvegarder</translation></message></context>
<context><name>Whole</name><message><source>Back up the library</source><translation>Sauvegarder la bibliothèque</translation></message></context>
<context><name>Whole</name><message><source>Backups (*.zip)</source><translation>Sauvegardes (*.zip)</translation></message></context>
<context><name>Whole</name><message><source>Move</source><translation>Déplacer</translation></message></context>
<context><name>Whole</name><message><source>Move the library</source><translation>Déplacer la bibliothèque</translation></message></context>
<context><name>Whole</name><message><source>Restore</source><translation>Restaurer</translation></message></context>
<context><name>Whole</name><message><source>Restore a backup</source><translation>Restaurer une sauvegarde</translation></message></context>
<context><name>Whole</name><message><source>Show</source><translation>Montrer</translation></message></context>
<context><name>Whole</name><message><source>Stopped; nothing was changed.</source><translation>Arrêté ; rien n’a été changé.</translation></message></context>
<context><name>Whole</name><message><source>The library is copied from {here} to {there} and checked, and used there from now on. The former one stays until you delete it. Broadsheet’s window closes for a moment. Passwords of feeds stay in this computer’s keyring.</source><translation>La bibliothèque est copiée de {here} vers {there}, vérifiée, puis utilisée là. L’ancienne reste jusqu’à ce que vous la supprimiez. La fenêtre de Broadsheet se ferme un instant. Les mots de passe des flux restent dans le trousseau de cet ordinateur.</translation></message></context>
<context><name>Whole</name><message><source>The library is in {file} ({size}).</source><translation>La bibliothèque est dans {file} ({size}).</translation></message></context>
<context><name>Whole</name><message><source>The library of “{file}” takes the place of the one that is open. It is checked first, and what is here now is kept aside. Broadsheet’s window closes for a moment. Passwords of feeds are not in a backup.</source><translation>La bibliothèque de « {file} » prend la place de celle qui est ouverte. Elle est d’abord vérifiée, et ce qui est ici est mis de côté. La fenêtre de Broadsheet se ferme un instant. Les mots de passe des flux ne sont pas dans une sauvegarde.</translation></message></context>
<context><name>WholeDialog</name><message><source>Progress</source><translation>Progression</translation></message></context>
<context><name>WholeDialog</name><message><source>{done} of {total} MB</source><translation>{done} sur {total} Mo</translation></message></context>
<context><name>Window</name><message><source>All unread</source><translation>Tous les non lus</translation></message></context>
<context><name>Window</name><message><source>Choose at most {count} articles to open them at once.</source><translation>Choisissez au plus {count} articles à ouvrir d’un coup.</translation></message></context>
<context><name>Window</name><message><source>Link copied.</source><translation>Lien copié.</translation></message></context>
<context><name>Window</name><message><source>No program was found to open {address}.</source><translation>Aucun programme trouvé pour ouvrir {address}.</translation></message></context>
<context><name>Window</name><message><source>One feed added.</source><translation>Un flux ajouté.</translation></message></context>
<context><name>Window</name><message><source>The logs are in {folder}.</source><translation>Les journaux sont dans {folder}.</translation></message></context>
<context><name>Window</name><message><source>{count} feeds added.</source><translation>{count} flux ajoutés.</translation></message></context>
<context><name>Window</name><message><source>{count} links copied.</source><translation>{count} liens copiés.</translation></message></context>
</TS>
