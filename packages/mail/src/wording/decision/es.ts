import type { DecisionWording } from './decision-wording.ts';

export const es: DecisionWording = {
  subject: 'Una decisión sobre tu petición: {title}',
  outcome: {
    PETITION_APPROVE:
      'La moderación de {hub} ha revisado tu petición «{title}» y la ha admitido en las listas. Ahora cualquiera puede encontrarla.',
    PETITION_REJECT:
      'La moderación de {hub} ha decidido no publicar tu petición «{title}» tal como está. Puedes cambiarla y volver a presentarla.',
    PETITION_REMOVE:
      'La moderación de {hub} ha retirado tu petición «{title}». Ya nadie la ve y no recoge más firmas.',
    PETITION_RESTORE: 'La moderación de {hub} ha restablecido tu petición «{title}». Sus firmas siguen ahí.',
    UPDATE_REMOVE: 'La moderación de {hub} ha quitado una novedad de la cronología de tu petición «{title}».',
    MAILING_APPROVE:
      'La moderación de {hub} ha aprobado el envío de una novedad de tu petición «{title}». Ya va camino de quienes te apoyan.',
    MAILING_REJECT:
      'La moderación de {hub} ha decidido no enviar por correo una novedad de tu petición «{title}». La novedad sigue en la cronología.',
    APPEAL_RESTORE:
      'Otra persona de la moderación de {hub} ha revisado tu recurso sobre «{title}». La decisión queda anulada.',
    APPEAL_DISMISS:
      'Otra persona de la moderación de {hub} ha revisado tu recurso sobre «{title}». La decisión se mantiene.',
  },
  why: 'El motivo:',
  reason: {
    WITHIN_RULES: 'No incumple ninguna norma.',
    DECIDED_IN_ERROR: 'Una decisión anterior fue un error.',
    SPAM: 'Es publicidad, o lo mismo repetido muchas veces.',
    HATE: 'Muestra desprecio hacia personas por ser quienes son.',
    VIOLENCE: 'Llama a la violencia o amenaza con ella.',
    PERSONAL_DATA: 'Muestra datos privados de alguien sin su consentimiento.',
    FALSE_INFORMATION: 'Afirma algo que se sabe que es falso.',
    IMPERSONATION: 'Habla en nombre de otra persona.',
    NOT_A_PETITION: 'No pide nada a nadie.',
    DUPLICATE: 'Ya existe una petición sobre lo mismo.',
    UNLAWFUL: 'Es contrario a la ley.',
    TOO_MUCH_MAIL: 'Son más correos de los que esperan quienes los pidieron.',
    OTHER: 'Otro motivo; mira la nota.',
  },
  note: 'La moderación añade: «{note}»',
  appeal: 'Si crees que es un error, puedes pedir una vez que otra persona revise la decisión.',
  button: 'Ver la decisión',
  footer:
    '{hub} ha enviado este mensaje de forma automática porque respondes de esta petición. No contiene ningún rastreador.',
};
