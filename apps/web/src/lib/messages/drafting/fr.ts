import type { DraftingWords } from '../drafting.ts';

export const drafting: DraftingWords = {
  start: {
    title: 'Lancer une pétition',
    lead: 'Une question à la fois. Ce que vous écrivez est enregistré au fur et à mesure, et personne d’autre ne le voit avant la publication.',
    drafts: 'Reprendre un brouillon',
    inWhoseName: 'Au nom de qui ?',
    inMine: 'En mon nom',
    go: 'Commencer',
  },
  steps: {
    what: {
      name: 'Quoi',
      question: 'Que voulez-vous obtenir ?',
      advice: [
        'Commencez par un verbe et dites où : « Rouvrez la bibliothèque de la rue du Port ».',
        'On peut accorder une demande, pas une plainte.',
      ],
      label: 'Titre',
      hint: 'Une phrase, de 5 à {max} caractères.',
    },
    who: {
      name: 'Qui',
      question: 'Qui peut en décider ?',
      advice: [
        'Nommez qui peut vraiment dire oui : la maire plutôt que « les politiques ».',
        'Vous hésitez ? Laissez vide et continuez. Vous pourrez y revenir à tout moment.',
      ],
      label: 'À qui le demandez-vous ?',
      hint: 'Une personne, un service ou une institution, en {max} caractères au plus.',
    },
    why: {
      name: 'Pourquoi',
      question: 'Pourquoi est-ce important ?',
      advice: [
        'Dites ce qui ne va pas, qui cela touche et ce qu’il faut faire exactement.',
        'Commencez par une personne ou une journée. Puis les faits, avec des liens vers leurs sources.',
        'Trois à cinq paragraphes courts se lisent jusqu’au bout.',
      ],
      label: 'Votre texte',
      hint: 'Une ligne vide commence un paragraphe. L’aperçu montre ce que verront les lecteurs.',
    },
    media: {
      name: 'Vidéo',
      question: 'Y a-t-il une vidéo qui le montre ?',
      advice: [
        'On signe ce que l’on peut se représenter : le lieu, la route, quelqu’un qui raconte ce que cela change.',
        'Elle n’est montrée qu’aux lecteurs qui l’acceptent ; les autres voient un lien. Sans vidéo, c’est très bien aussi.',
      ],
      label: 'Lien vers une vidéo',
      hint: 'Sur YouTube ou tout PeerTube. Vide : pas de vidéo.',
    },
    topics: {
      name: 'Thèmes',
      question: 'De quoi s’agit-il ?',
      advice: ['Les thèmes mènent à votre pétition les personnes qui cherchent justement cela.'],
      label: 'Thèmes',
      hint: 'Choisissez-en {max} au plus.',
    },
    language: {
      name: 'Langue',
      question: 'Dans quelle langue est-elle écrite ?',
      advice: [
        'Pour qu’on la trouve, qu’elle soit lue à voix haute et affichée dans le bon sens. Après la première signature, la langue reste.',
      ],
      label: 'Langue de votre texte',
      hint: 'Celle de la pétition, pas celle de cette page.',
    },
    safety: {
      name: 'Sécurité',
      question: 'Signer peut-il mettre quelqu’un en danger ?',
      advice: [
        'Pensez à celles et ceux qui signeront. Un gouvernement, un employeur ou un voisin pourrait-il leur nuire pour cela, ou à leur famille ailleurs ?',
        'Si vous répondez oui, les noms, les lieux et les heures exactes ne sont jamais montrés et le compte avance lentement : nul ne peut savoir qui a signé quand.',
        'Le prix : moins de chiffres à montrer, et aucun nom à côté. Dans le doute, répondez oui.',
      ],
      label: 'Protéger les signataires',
      hint: 'Vous pouvez répondre oui à tout moment. Après une signature, il n’y a plus de retour.',
    },
    end: {
      name: 'Fin',
      question: 'Faut-il que ce soit décidé avant un certain jour ?',
      advice: [
        'Un vote, une audience, la fin d’une saison : une date donne une raison de signer aujourd’hui.',
        'Sans date, la pétition reste ouverte jusqu’à ce que vous la fermiez.',
      ],
      label: 'Dernier jour pour signer',
      hint: 'Elle se ferme à la fin de ce jour (UTC). Vide : pas de date.',
    },
  },
  safety: {
    no: 'Non. Signer est sans danger pour tout le monde.',
    yes: 'Oui. Protéger les signataires.',
    stays:
      'Des personnes ont signé parce que les noms et les lieux restent cachés. On ne peut pas revenir là-dessus.',
  },
  nav: {
    back: 'Retour',
    next: 'Suivant',
    save: 'Enregistrer',
    steps: 'Toutes les étapes',
    progress: 'Étape {step} sur {count}',
    advice: 'Conseils',
  },
  saved: {
    at: 'Enregistré à {time}',
    done: 'Enregistré.',
    saving: 'Enregistrement…',
    offline:
      'Vous êtes hors ligne. Votre texte est gardé dans ce navigateur et sera enregistré à votre retour.',
    failed: 'Pas encore enregistré. Votre texte est gardé dans ce navigateur ; nous réessayons.',
    refused: 'Non enregistré : regardez le champ à nouveau.',
    conflict:
      'Cette pétition a été modifiée dans une autre fenêtre depuis que vous l’avez ouverte ici. Votre texte est toujours ci-dessous ; rien n’a été écrasé.',
    overwrite: 'Enregistrer mon texte',
    discard: 'Voir ce qui y a été enregistré',
    restored: 'Nous avons remis ce que vous aviez écrit avant que ce soit enregistré.',
    unreachable: 'Cela ne nous est pas parvenu. Votre texte est toujours là ; veuillez réessayer.',
  },
  similar: {
    heading: 'Quelqu’un l’a-t-il déjà demandé ?',
    hint: 'Une pétition avec beaucoup de noms pèse plus que deux avec peu.',
    sign: 'Signer plutôt celle-ci',
  },
  check: {
    name: 'Publier',
    question: 'Prête à être publiée ?',
    ready: 'Tout ce qu’il faut est là.',
    missing: 'Il manque encore :',
    there: 'Déjà là :',
    better: 'Ceci la rendrait plus forte :',
    pieces: {
      title: { done: 'Un titre', todo: 'Écrire un titre' },
      target: { done: 'À qui vous demandez', todo: 'Dire à qui vous demandez' },
      body: { done: 'Un texte', todo: 'Écrire pourquoi c’est important' },
      media: { done: 'Une vidéo', todo: 'Ajouter une vidéo' },
      topics: { done: 'Des thèmes', todo: 'Choisir des thèmes' },
      closesAt: { done: 'Un dernier jour pour signer', todo: 'Choisir un autre dernier jour' },
    },
    preview: 'Voir à quoi elle ressemblera',
    publish: 'Publier la pétition',
    publishHint:
      'Dès lors, toute personne qui a son adresse peut la lire. Tant qu’elle n’a pas été vue par la modération, elle n’est pas dans les listes.',
    notPublished: 'Elle n’est pas encore publiée : il manque quelque chose.',
  },
  preview: {
    title: 'Aperçu',
    notice: 'Ceci est un aperçu. Vous seul le voyez, et personne ne peut encore signer ici.',
    back: 'Retour au brouillon',
  },
  edit: {
    title: 'Modifier la pétition',
    inPlace: 'Personne n’a encore signé : vos changements remplacent simplement ce qui était là.',
    versioned:
      'Des personnes ont signé ce texte. Changer le titre, le texte ou le destinataire crée une nouvelle version : tout le monde voit ce qui change et combien ont signé avant, et le fil des événements le dit.',
    ended: 'Cette pétition est terminée. Elle reste telle qu’elle a été signée.',
    text: 'Ce qu’elle dit',
    settings: 'Comment elle fonctionne',
    changeNote: 'Pourquoi ce changement ?',
    changeNoteHint: 'Une phrase pour celles et ceux qui ont signé, en {max} caractères au plus.',
    save: 'Enregistrer les changements',
    saved: 'Vos changements sont enregistrés.',
  },
  errors: {
    heading: 'Veuillez revoir ceci :',
    title: 'Écrivez un titre de 5 à 150 caractères.',
    target: 'Limitez-vous à 150 caractères.',
    body: 'Le texte compte au plus 50 000 caractères, et au moins 20 une fois publié.',
    media: 'Ce n’est pas un lien vers une vidéo sur YouTube ou PeerTube.',
    topics: 'Choisissez trois thèmes au plus.',
    locale: 'Choisissez une langue. Après la première signature, elle reste.',
    highRisk:
      'Des personnes ont signé parce que les noms et les lieux restent cachés. On ne peut pas revenir là-dessus.',
    closesAt: 'Choisissez un jour à venir, d’ici cinq ans.',
    changeNote: 'Limitez la raison à 300 caractères.',
    organisation: 'Vous ne parlez pas pour cette organisation.',
    ended: 'Cette pétition est terminée. Son texte reste tel quel.',
    tooMany: 'Vous avez lancé beaucoup de pétitions aujourd’hui. Revenez demain.',
    notAllowed: 'Vous ne pouvez pas modifier cette pétition.',
    failed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  },
};
