### The workshops themselves: the list, the timetable, checking and copying a file.

workshop-not-found = « { $name } » n'est ni un atelier fourni, ni un fichier d'ici. Fournis : { $known }.
workshop-file-not-found = { $path } n'est pas là. Les ateliers fournis : ctrls workshop list
workshop-nearest = « { $name } » n'est ni un atelier fourni, ni un fichier d'ici. Peut-être { $nearest } ?
workshop-fine =
    { $path } : { $title }, { $steps ->
        [one] { $steps } étape
       *[other] { $steps } étapes
    }, { $minutes } minutes. Rien à réparer.
workshop-copied = À vous de l'écrire. Ensuite : ctrls workshop check { $path }, puis ctrls run { $path }
workshop-list-next =
    Le voir : ctrls workshop show { $name }
    Le copier pour l'adapter : ctrls workshop copy { $name }

## The list
workshop-head-name = nom
workshop-head-languages = langues
workshop-head-minutes = min
workshop-head-title = atelier

## The timetable: steps, the fewest, planned and most minutes, the order in which they give time up
workshop-head-step = étape
workshop-head-min = min
workshop-head-plan = prévu
workshop-head-max = max
workshop-head-elastic = cède
workshop-head-collects = on y recueille
workshop-collects-issue = enjeux
workshop-collects-friction = points de friction
workshop-collects-question = questions
workshop-collects-idea = idées
workshop-collects-roadmap = feuille de route
workshop-collects-nothing = –
workshop-chooses = on choisit
workshop-keeps = { $collects }, et l'on choisit
workshop-minutes = { $minutes } min
workshop-step-numbered = Étape { $number }, { $step }
workshop-step-linear = { $step } : prévu { $planned }, au moins { $min }, au plus { $max }.
workshop-elastic-linear = Cède du temps au rang { $place }.
workshop-collects-linear = On y recueille : { $collects }.
workshop-part-linear = { $part } : prévu { $planned }, au moins { $min }.
workshop-turns = table après table
workshop-turns-linear = Les tables passent l'une après l'autre.
workshop-half = { $whole },5
workshop-margin = Marge après la dernière étape : { $margin } min.
workshop-slack = Rattrapable en cas de retard, marge comprise : { $slack } min.
workshop-per-group = { $step } : { $minutes } min de plus par table au-delà de trois.

## Times out of sessions
workshop-times-untimed = { $path } n'a pas d'heures : laissée de côté.
workshop-times-rehearsal = { $path } est une répétition : laissée de côté.
workshop-times-none = Aucune de ces séances n'a mesuré d'étape de cet atelier. L'atelier n'est pas copié.
workshop-times-step = { $step } : { $before } → { $minutes } min
workshop-times-same = Les étapes ont duré ce qui était prévu.
workshop-times-whole = En tout : { $before } → { $minutes } min. À vous de ramener le total à ce que vous promettez.
workshop-times-rests =
    { $count ->
        [one] Une seule séance, donc avec prudence.
       *[other] D'après { $count } séances.
    }
workshop-times-added = Les minutes prévues le sont pour trois tables au plus : ce que les suivantes ajoutent n'est pas compté ({ $steps }).
workshop-times-aside =
    { $count ->
        [one] { $step } : une durée trop loin des autres est laissée de côté.
       *[other] { $step } : { $count } durées trop loin des autres sont laissées de côté.
    }

## Paper sheets
workshop-print-groups = Une seule série, sans numéro de table. Une série numérotée par table : ctrls workshop print { $workshop } --groups 3
