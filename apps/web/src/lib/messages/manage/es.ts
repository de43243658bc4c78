import type { ManageWords } from '../manage.ts';

export const manage: ManageWords = {
  yours: 'Tus peticiones',
  publicPage: 'Ver la página pública',
  preview: 'Ver cómo queda',
  pages: 'Trabajar en esta petición',
  tabs: {
    overview: 'Resumen',
    text: 'Texto',
    updates: 'Novedades',
    statistics: 'Estadísticas',
    delivery: 'Entrega',
    paper: 'Papel',
    decision: 'Decisiones',
  },
  status: {
    DRAFT: 'Borrador',
    IN_REVIEW: 'En revisión',
    OPEN: 'Abierta',
    UNLISTED: 'Abierta, aún fuera de las listas',
    PAUSED: 'En pausa',
    CLOSED: 'Cerrada',
    REJECTED: 'Rechazada',
    REMOVED: 'Retirada',
  },
  meaning: {
    DRAFT: 'Solo la veis tú y tu organización. Trabaja en ella el tiempo que quieras.',
    IN_REVIEW:
      'Un moderador va a mirarla. Hasta entonces, quien tenga su dirección puede leerla y nadie puede firmarla.',
    OPEN: 'Recoge firmas y todo el mundo puede encontrarla.',
    UNLISTED:
      'Recoge firmas de quien tenga su dirección. Las listas y la búsqueda la mostrarán cuando un moderador la haya mirado.',
    PAUSED: 'Todo el mundo puede leerla. No recoge firmas hasta que la reanudes.',
    CLOSED: 'Todo el mundo puede leerla. Ya no recoge firmas.',
    REJECTED: 'Un moderador la rechazó y solo la ves tú. Puedes corregirla y presentarla de nuevo.',
    REMOVED: 'Un moderador la retiró y solo la ves tú.',
  },
  closesOn: 'Se cierra sola el {date}.',
  closesNever: 'Sigue abierta hasta que la cierres.',
  now: 'Lo que puedes hacer ahora',
  deed: {
    PUBLISH: {
      name: 'Publicar',
      effect:
        'Se abre a las firmas enseguida, en una dirección que ya no cambia. Las listas y la búsqueda la muestran cuando un moderador la ha mirado.',
      button: 'Publicarla ahora',
    },
    SUBMIT: {
      name: 'Presentar a revisión',
      effect: 'Un moderador la mira y la abre, o te dice qué lo impide.',
      button: 'Presentarla ahora',
    },
    RETURN_TO_DRAFT: {
      name: 'Trabajar de nuevo en ella',
      effect: 'Vuelve a ser un borrador que solo ves tú, y la presentas otra vez cuando quieras.',
      button: 'Convertirla en borrador',
    },
    PAUSE: {
      name: 'Pausar',
      effect: 'No recoge firmas durante un tiempo y se puede leer. Puedes reanudarla cuando quieras.',
      button: 'Pausarla',
    },
    RESUME: {
      name: 'Reanudar',
      effect: 'Vuelve a recoger firmas.',
      button: 'Reanudarla',
    },
    CLOSE: {
      name: 'Cerrar',
      effect:
        'Ya no recoge firmas, y su cronología dice cuándo se cerró. Puedes abrirla otra vez en los 30 días siguientes, salvo que declares un resultado definitivo.',
      button: 'Cerrarla ahora',
    },
    REOPEN: {
      name: 'Abrir de nuevo',
      effect: 'Vuelve a recoger firmas. Es posible en los 30 días siguientes al cierre.',
      button: 'Abrirla de nuevo',
    },
    DECLARE_OUTCOME: {
      name: 'Declarar un resultado',
      effect:
        'Di qué se logró. Queda en la página y para siempre en la cronología; más tarde puedes declarar otro. Tras una victoria, una victoria parcial o una negativa, una petición cerrada sigue cerrada.',
      button: 'Declararlo',
    },
  },
  done: {
    PUBLISH: 'Tu petición está abierta.',
    SUBMIT: 'Tu petición espera a un moderador.',
    RETURN_TO_DRAFT: 'Tu petición es de nuevo un borrador.',
    PAUSE: 'Tu petición está en pausa.',
    RESUME: 'Tu petición vuelve a recoger firmas.',
    CLOSE: 'Tu petición está cerrada.',
    REOPEN: 'Tu petición está abierta de nuevo.',
    DECLARE_OUTCOME: 'El resultado está declarado.',
    CLOSING_DATE: 'La fecha de cierre está guardada.',
  },
  nothing: 'Por ahora no hay nada que puedas hacer con ella.',
  outcome: {
    legend: '¿Qué se logró?',
    choice: {
      DELIVERED: 'Entregada: las firmas se entregaron',
      ANSWERED: 'Respondida: el destinatario respondió',
      VICTORY: 'Victoria: se hace lo que pedíamos',
      PARTIAL: 'Ganada en parte: se hace una parte',
      DECLINED: 'Rechazada: el destinatario se negó',
    },
    statement: 'Tus palabras a quienes firmaron',
    statementHint: 'Qué pasó y qué significa. Todo el mundo puede leerlo.',
    declared: 'Declaraste: {outcome}.',
  },
  closing: {
    heading: 'Fecha de cierre',
    effect: 'Al final de ese día (UTC) se cierra sola.',
    date: 'Último día',
    dateHint: 'Déjala vacía para que siga abierta hasta que la cierres.',
    save: 'Guardar la fecha',
    reopenDate: 'Nuevo último día',
  },
  errors: {
    outcome: 'Elige qué se logró con la petición.',
    statement: 'Di en pocas palabras qué pasó, en 5 000 caracteres como máximo.',
    closesAt: 'Elige un día después de hoy, a cinco años como máximo, o ninguno.',
    incomplete: 'Falta algo en el texto: mira su lista de comprobación.',
    illegal: 'No es posible tal como está ahora la petición. La página muestra lo que sí lo es.',
    notAllowed: 'No puedes hacer esto. Entra con la cuenta a la que pertenece la petición.',
    failed: 'No nos ha llegado. Inténtalo otra vez.',
  },
};
