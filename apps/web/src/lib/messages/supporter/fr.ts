import type { SupporterWords } from '../supporter.ts';

export const supporter: SupporterWords = {
  ask: {
    title: 'Tout ce que vous avez signé',
    lead: 'Voyez ce que vous avez signé ici et ce que nous savons de vous. Changez l’affichage de votre nom, arrêtez les messages, retirez une signature, gardez-en une copie ou effacez tout. Il n’y a pas de compte : nous vous envoyons un lien.',
    email: 'Votre adresse e-mail',
    emailHint: 'Celle avec laquelle vous avez signé.',
    send: 'Envoyez-moi le lien',
    sentTitle: 'Consultez votre messagerie',
    sent: 'Si cette adresse a signé quelque chose ici, un message est en route ; le lien est valable 24 heures.',
    sentWhy:
      'Nous répondons ainsi quelle que soit l’adresse. De cette façon, personne ne peut apprendre ici qui a signé quoi.',
    noMail:
      'Aucun message après quelques minutes ? Regardez dans les indésirables, ou essayez une autre adresse que vous auriez pu utiliser.',
    another: 'Essayer une autre adresse',
    expiredTitle: 'Ce lien ne fonctionne plus',
    expired:
      'Pour votre sécurité, un lien vers cette page est valable 24 heures. Nous vous en envoyons volontiers un nouveau.',
  },
  record: {
    title: 'Tout ce que vous avez signé',
    owner: 'Signé avec {email}',
    until:
      'Ce lien est valable jusqu’au {until}. Gardez-le pour vous : qui le possède peut voir et changer ce qui est ici.',
    emptyTitle: 'Il n’y a rien ici',
    empty: 'Aucune signature ici n’appartient à {email}. Ce qui a été retiré ou effacé n’apparaît plus.',
    export: 'Garder une copie de tout ceci',
    exportHint: 'Un fichier JSON, pour vous et pour des programmes.',
    eraseLink: 'Tout effacer',
    signatures: 'Vos signatures',
    waiting: 'Pas encore confirmé',
    waitingText:
      'Vous avez demandé à signer le {date}. Rien n’est compté avant que vous appuyiez sur le bouton derrière le lien de notre message ; sinon, la demande est supprimée au plus tard le {until}.',
    signedOn: 'Signé le {date}',
    status: { OPEN: 'En cours', PAUSED: 'En pause', CLOSED: 'Close', REMOVED: 'Retirée' },
    voided: 'La modération a sorti cette signature du compte.',
    gave: 'Ce que vous avez donné',
    notGiven: 'non indiqué',
    ofAge: 'Vous avez dit avoir l’âge requis.',
    guardian: 'Vous avez dit qu’un parent ou tuteur est d’accord.',
    privacy: 'Politique de confidentialité',
    version: 'Version du {date}',
    moment: '{day}, {time} UTC',
    erased:
      'Ce que vous aviez donné a été effacé de cette signature. Elle compte toujours ; seul le code calculé à partir de votre adresse dit que vous avez signé. Vous pouvez encore la retirer.',
    rejectedText:
      'Vous avez demandé à signer le {date}, puis vous y avez renoncé. Rien n’a été compté ; le reste est supprimé au plus tard le {until}.',
    source: 'D’où vous veniez',
    mailLanguage: 'Langue de nos messages',
  },
  display: {
    heading: 'Comment votre nom est affiché',
    preview: 'Les autres voient',
    save: 'Enregistrer',
    saved: 'Enregistré. Les autres voient maintenant : {name}',
  },
  consent: {
    heading: 'Les messages que vous avez acceptés',
    petitionUpdates: 'Nouvelles de cette pétition',
    organisationNews: '{organisation} : nouvelles de ses autres actions',
    none: 'Aucun. Vous ne recevez que ce qu’exige votre signature.',
    on: 'Oui',
    off: 'Non',
    given: 'C’est fait. Vous recevrez ces messages.',
    withdrawn: 'C’est fait. Vous ne recevrez plus ces messages.',
    history: 'Ce que vous avez accepté, et quand',
    agreed: 'Vous avez accepté',
    tookBack: 'Vous avez retiré votre accord',
    channel: {
      SIGNING_FORM: 'dans le formulaire de signature',
      SUPPORTER_PAGE: 'sur cette page',
      ONE_CLICK: 'par le lien d’un message',
      ERASURE: 'en effaçant vos données',
    },
    wording: 'texte du {date}',
  },
  withdraw: {
    open: 'Retirer cette signature',
    effect:
      'Le compteur baisse d’une unité. Tout ce qui dit que la signature était la vôtre est supprimé, et les messages sur cette pétition cessent. Vous pourrez signer à nouveau quand vous voudrez.',
    confirm: 'Oui, la retirer',
    done: 'Votre signature de « {petition} » est retirée et le compteur baisse d’une unité. Vous pourrez signer à nouveau quand vous voudrez.',
    title: 'Retirer votre signature ?',
    lead: 'Ce lien vient du message au sujet d’une de vos signatures, et retire celle-là.',
    button: 'Retirer ma signature',
    doneTitle: 'Votre signature est retirée',
    doneText:
      'Le compteur baisse d’une unité, et tout ce qui disait que la signature était la vôtre est supprimé. Vous pourrez signer à nouveau quand vous voudrez.',
    refusedTitle: 'Ce lien ne fonctionne plus',
    refused:
      'La signature a peut-être déjà été retirée. Pour voir ce qui reste signé avec votre adresse, demandez un lien vers votre page.',
    everything: 'Voir tout ce que vous avez signé',
  },
  erase: {
    heading: 'Tout effacer',
    goes: 'Votre nom, votre adresse e-mail, votre pays, votre code postal et votre raison sont supprimés de chaque signature. Les demandes non confirmées et ce lien sont supprimés, vos accords prennent fin et plus aucun message ne vous parviendra.',
    stays:
      'Les compteurs ne bougent pas : chaque signature compte toujours pour une, sans dire de qui elle est. Tant qu’une pétition recueille des signatures, nous gardons un code calculé à partir de votre adresse, pour que personne ne soit compté deux fois. Sans un secret de cette plateforme il ne dit rien, et il est supprimé une fois la pétition terminée. Ce qui a été accepté et quand reste noté comme preuve, sans rien qui dise qui vous êtes.',
    forever: 'Cela ne peut pas être annulé.',
    alsoWithdraw: 'Retirer aussi mes signatures : chaque compteur baisse d’une unité et aucun code ne reste',
    open: 'Tout effacer…',
    confirm: 'Oui, tout effacer',
    doneTitle: 'C’est effacé',
    done: 'Plus rien ici ne dit qui vous êtes.',
    doneKept: 'Vos signatures comptent toujours, sans votre nom. Merci d’avoir pris position.',
    doneWithdrawn:
      'Vos signatures sont retirées, elles aussi. Vous pourrez signer à nouveau quand vous voudrez.',
    doneMails:
      'Les messages que nous vous avons envoyés sont dans votre boîte ; vous seul pouvez les supprimer.',
  },
  risk: {
    title: 'Sur un ordinateur partagé ?',
    text: 'Une partie de ce que vous avez signé peut mettre des personnes en danger. Quand vous aurez fini, fermez cette fenêtre et retirez cette page de l’historique du navigateur.',
    leave: 'Quitter vite cette page',
  },
  code: {
    heading: 'Vous lisez vos messages sur un autre appareil ?',
    lead: 'Saisissez ici le code du message, sans toucher au lien.',
    code: 'Code du message',
    codeHint: 'Six chiffres.',
    submit: 'Confirmer avec le code',
    notAccepted:
      'L’adresse et le code ne vont pas ensemble, ou le code ne fonctionne plus. Vérifiez les deux, ou utilisez le lien du message : il fonctionne toujours.',
    invalidCode: 'Saisissez les six chiffres du message.',
  },
  failed: 'L’envoi n’a pas abouti. Rien n’a changé ; veuillez réessayer.',
  gone: 'Cela n’a pas fonctionné : cette signature est peut-être déjà retirée ou effacée. Voici ce qu’il y a maintenant.',
  rateLimited: 'Trop de demandes à la fois. Rien n’a changé ; revenez dans {wait}.',
  minutes: '{count} min',
  hours: '{count} h',
};
