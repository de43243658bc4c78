import type { DecisionWording } from './decision-wording.ts';

export const en: DecisionWording = {
  subject: 'A decision about your petition: {title}',
  outcome: {
    PETITION_APPROVE:
      'A moderator of {hub} has looked at your petition “{title}” and let it into the lists. Everybody can find it now.',
    PETITION_REJECT:
      'A moderator of {hub} has decided not to publish your petition “{title}” as it is. You can change it and hand it in again.',
    PETITION_REMOVE:
      'A moderator of {hub} has removed your petition “{title}”. Nobody sees it any more, and it takes no signatures.',
    PETITION_RESTORE:
      'A moderator of {hub} has brought your petition “{title}” back. Its signatures are still there.',
    UPDATE_REMOVE: 'A moderator of {hub} has taken an update of your petition “{title}” off its timeline.',
    MAILING_APPROVE:
      'A moderator of {hub} has approved the mail about an update of your petition “{title}”. It is on its way to your supporters.',
    MAILING_REJECT:
      'A moderator of {hub} has decided not to mail an update of your petition “{title}”. The update itself stays on the timeline.',
    APPEAL_RESTORE:
      'Another moderator of {hub} has looked at your appeal about “{title}”. The decision is taken back.',
    APPEAL_DISMISS:
      'Another moderator of {hub} has looked at your appeal about “{title}”. The decision stands.',
  },
  why: 'The reason:',
  reason: {
    WITHIN_RULES: 'It breaks none of the rules.',
    DECIDED_IN_ERROR: 'An earlier decision was a mistake.',
    SPAM: 'It is advertising, or the same thing many times.',
    HATE: 'It shows contempt for people because of who they are.',
    VIOLENCE: 'It calls for violence or threatens with it.',
    PERSONAL_DATA: 'It shows somebody’s private data without their consent.',
    FALSE_INFORMATION: 'It says something that is known to be untrue.',
    IMPERSONATION: 'It speaks in the name of somebody else.',
    NOT_A_PETITION: 'It does not ask anybody for anything.',
    DUPLICATE: 'There is a petition about the same thing already.',
    UNLAWFUL: 'It is against the law.',
    TOO_MUCH_MAIL: 'It is more mail than those who asked for it would expect.',
    OTHER: 'Another one; see the note.',
  },
  note: 'The moderator adds: “{note}”',
  appeal: 'If you think this is wrong, you can ask once for another moderator to look at it.',
  button: 'See the decision',
  footer:
    '{hub} sent this message automatically, because you speak for this petition. It contains no tracking.',
};
