### A step that opens, its instruction, a re-plan.

## A step
step-title = ÉTAPE { $number } SUR { $all } · { $step }
step-read = À LIRE À VOIX HAUTE
step-say-more = … la suite : /consigne
step-prompts = SI UNE TABLE SE TAIT
step-prompts-short = Si une table se tait :
step-prompts-more =
    { $count ->
        [one] { $count } question de plus : /consigne
       *[other] { $count } questions de plus : /consigne
    }
step-resumed = { $step }, reprise
step-numbered = Étape { $number } sur { $all }, { $step }
step-linear = Étape { $number } sur { $all }, { $step }, { $minutes } minutes.
step-plain-linear = { $step }, { $minutes } minutes.
step-purpose-linear = But : { $purpose }
step-read-linear = À lire : { $say }
step-prompts-linear = Si une table se tait : { $prompts }

## A re-plan
proposal-one = Plan proposé : { $changes }, fin { $hour }.
proposal-short = Plan proposé (−{ $gained }) : { $changes }.
proposal-moves = Plan proposé, au plus court : { $changes }. La fin passe à { $hour }.
proposal-nothing-left = Plus aucune étape ne peut raccourcir : la fin passe à { $hour }.
proposal-change = { $step } { $before } → { $after }
proposal-first-linear = { $step } passe de { $before } à { $after } minutes
proposal-change-linear = { $step } de { $before } à { $after }
proposal-head = { $late } min de retard. Pour finir à { $hour } comme promis :
proposal-head-moves = { $late } min de retard. Au plus court, la fin passe à { $hour } :
proposal-answer = [Entrée] accepter · /non refuser · ou continuez à taper
proposal-answer-short = [Entrée] accepter · /non refuser
proposal-answer-linear = Ligne vide pour accepter, /non pour refuser, ou continuez.
proposal-answer-piped = /oui pour accepter, /non pour refuser, ou continuez.
head-step = étape
head-planned = prévu
head-proposed = proposé
head-at-least = au moins
head-end = fin
