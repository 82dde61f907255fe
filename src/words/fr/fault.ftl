### What is wrong in a file that people wrote, and how to mend it.

## The frame
fault-error = erreur : { $what }
fault-warning = attention : { $what }
fault-mend = réparer : { $how }
fault-line = { $place }: { $what } ; réparer : { $how }
fault-more =
    { $count ->
        [one] Une chose de plus à réparer dans ce fichier.
       *[other] { $count } choses de plus à réparer dans ce fichier.
    }

## The file as a whole
fault-too-long = ce fichier fait { $kibibytes } Kio, au plus { $most } sont lus
fault-too-long-mend = gardez-en ce qui est à sa place, ou faites-en deux
fault-not-text = ce fichier n'est pas un texte en UTF-8
fault-not-text-mend = enregistrez-le en UTF-8 dans votre éditeur
fault-format-missing = rien ne dit de quel fichier il s'agit
fault-format-missing-mend = ajoutez en première ligne : format = "{ $wanted }"
fault-format-other = ce fichier dit être « { $found } », il faut ici { $wanted }
fault-format-other-mend = donnez l'autre fichier, ou corrigez cette ligne
fault-format-newer = un ctrls plus récent a écrit ce fichier (version { $found })
fault-format-newer-mend = installez un ctrls plus récent ; celui-ci lit la version { $known }

## Keys and values
fault-unknown-key = clé inconnue : { $key }
fault-unknown-key-nearest = peut-être { $nearest }
fault-unknown-key-remove = retirez-la, ou mettez # devant
fault-unknown-key-kept = elle est gardée, et rien ici ne s'en sert
fault-missing-key = il manque { $key }
fault-missing-key-mend = ajoutez une ligne { $key } = …
fault-wrong-type = { $found } au lieu d'{ $wanted }
fault-wrong-value = { $found } ne convient pas : il faut { $wanted }
fault-unknown-value = « { $found } » n'est pas une valeur connue
fault-unknown-value-nearest = peut-être { $nearest } (connues : { $known })
fault-unknown-value-known = l'une de celles-ci : { $known }
fault-empty = { $key } est vide
fault-empty-mend = écrivez ce que { $key } doit dire
fault-empty-step = il n'y a pas d'étape
fault-empty-step-mend = ajoutez une section [[step]]
fault-repeated = { $key } « { $value } » sert déjà ligne { $line }
fault-repeated-mend = donnez à l'une des deux une autre valeur de { $key }
fault-not-ordered = { $low } ({ $lower }) dépasse { $high } ({ $higher })
fault-not-ordered-mend = baissez { $low }, ou augmentez { $high }
fault-total = { $added } font { $sum }, et { $key } dit { $value }
fault-total-mend = écrivez { $key } = { $sum }, ou corrigez ce qui s'additionne
fault-other = cette valeur n'est pas comprise
fault-too-many-characters = { $key } a { $found } signes, { $most } au plus
fault-too-many-characters-mend = raccourcissez { $key } : une ligne qui se lit du fond de la salle
fault-too-many-lines =
    { $key } a { $found } lignes, { $most ->
        [one] une seule se montre
       *[other] { $most } au plus
    }
fault-too-many-lines-mend = gardez l'essentiel dans { $key }
fault-says-minutes = un texte à lire nomme une durée : « { $found } »
fault-says-minutes-mend = retirez-la : l'outil la dit, et le plan peut la changer

## What a value is
fault-shape-text = un texte
fault-shape-number = un nombre
fault-shape-boolean = un oui ou non
fault-shape-date = une date
fault-shape-list = une liste
fault-shape-table = une section

## What it should be, and an example
fault-wants-text = un texte
fault-wants-text-mend = mettez-le entre guillemets : "…"
fault-wants-whole = un nombre entier
fault-wants-whole-mend = par exemple 3
fault-wants-number = un nombre
fault-wants-number-mend = par exemple 3 ou 2.5
fault-wants-minutes = un nombre de minutes, entier ou demi
fault-wants-some-minutes = une demi-minute au moins
fault-wants-minutes-mend = par exemple 8 ou 2.5
fault-wants-boolean = un oui ou non
fault-wants-boolean-mend = écrivez true (oui) ou false (non)
fault-wants-date = une date ou un texte
fault-wants-date-mend = par exemple 2027-03-15, ou "mars"
fault-wants-list = une liste
fault-wants-list-mend = mettez-la entre crochets : ["…", "…"]
fault-wants-table = une section
fault-wants-table-mend = écrivez [nom] sur une ligne, puis ses clés dessous
fault-wants-other = une autre valeur
fault-wants-other-mend = les clés et leurs valeurs : ctrls schema

## TOML itself
fault-unclosed-text = il manque le guillemet qui ferme ce texte
fault-unclosed-text-mend = ajoutez { $mark } à la fin de la ligne { $line }
fault-unclosed-lines = il manque les trois guillemets qui ferment ce texte
fault-unclosed-lines-mend = fermez-le comme il s'ouvre, après son dernier mot
fault-quote-in-text = un guillemet au milieu d'un texte le ferme
fault-quote-in-text-mend = mettez \ devant chaque guillemet du milieu
fault-unquoted = un texte sans guillemets
fault-single-table = [{ $header }] n'ouvre qu'une section, et il peut y en avoir plusieurs
fault-single-table-mend = deux crochets de chaque côté : [[{ $header }]]
fault-read-as = c'est lu comme { $read } ; écrivez-le ainsi
fault-curly-quotes = des guillemets courbes, comme en met un traitement de texte
fault-curly-quotes-mend = des guillemets droits autour du texte : "…"
fault-repeated-table = cette section est déjà plus haut
fault-repeated-table-mend = ce qui revient a deux crochets de chaque côté : [[phase]], [[phase.action]]
fault-no-value = rien après le signe =
fault-no-value-mend = écrivez une valeur, ou mettez # devant la ligne
fault-no-equals = il manque le signe =
fault-no-equals-mend = écrivez clé = "valeur", ou mettez # devant la ligne
fault-repeated-key = cette clé est déjà plus haut
fault-repeated-key-mend = gardez une seule des deux
fault-key-is-value = cette section a le nom d'une clé qui a déjà une valeur
fault-key-is-value-mend = changez le nom de l'une des deux
fault-bad-key = un accent, une espace ou un signe dans une clé
fault-bad-key-mend = lettres sans accent, chiffres, - et _ ; ou des guillemets autour
fault-unclosed-list = il manque le crochet qui ferme cette liste
fault-unclosed-list-mend = ajoutez ] après sa dernière valeur
fault-unclosed-table = il manque de quoi fermer cette section
fault-unclosed-table-mend = fermez-la comme elle s'ouvre : ], ]] ou {"}"}
fault-comma = une virgule manque, ou il y en a une de trop
fault-comma-mend = une virgule entre deux valeurs, et une seule
fault-after-value = quelque chose suit la valeur
fault-after-value-mend = un nombre à virgule prend un point (2.5), un commentaire commence par #
fault-control = un caractère invisible
fault-control-mend = effacez-le, et tapez de nouveau ce qui l'entoure
fault-escape = \ commence un code qui n'existe pas
fault-escape-mend = pour le signe lui-même, tapez \\
fault-bad-date = cette date n'existe pas
fault-bad-number = ce n'est pas un nombre
fault-bad-number-mend = par exemple 8 ou 2.5, sans zéro devant
fault-too-deep = trop de crochets les uns dans les autres
fault-too-deep-mend = fermez-les plus tôt
fault-not-toml = cette ligne n'est pas du TOML
fault-not-toml-mend = une clé = "une valeur", ou une section entre crochets
