import type { ManageWords } from '../manage.ts';

export const manage: ManageWords = {
  yours: 'Your petitions',
  publicPage: 'See the public page',
  preview: 'See how it looks',
  pages: 'Work on this petition',
  tabs: {
    overview: 'Overview',
    text: 'Text',
    updates: 'Updates',
    statistics: 'Statistics',
    delivery: 'Delivery',
    paper: 'Paper',
    decision: 'Decisions',
  },
  status: {
    DRAFT: 'Draft',
    IN_REVIEW: 'In review',
    OPEN: 'Open',
    UNLISTED: 'Open, not listed yet',
    PAUSED: 'Paused',
    CLOSED: 'Closed',
    REJECTED: 'Turned down',
    REMOVED: 'Removed',
  },
  meaning: {
    DRAFT: 'Only you and your organisation see it. Work on it as long as you like.',
    IN_REVIEW:
      'A moderator is going to look at it. Until then whoever has its address can read it, and nobody can sign it.',
    OPEN: 'It takes signatures, and everybody can find it.',
    UNLISTED:
      'It takes signatures from whoever has its address. Lists and search show it once a moderator has looked at it.',
    PAUSED: 'Everybody can read it. It takes no signatures until you resume it.',
    CLOSED: 'Everybody can read it. It takes no more signatures.',
    REJECTED: 'A moderator turned it down, and only you see it. You can work on it and hand it in again.',
    REMOVED: 'A moderator took it down, and only you see it.',
  },
  closesOn: 'It closes by itself on {date}.',
  closesNever: 'It stays open until you close it.',
  now: 'What you can do now',
  deed: {
    PUBLISH: {
      name: 'Publish',
      effect:
        'It opens for signatures at once, under an address that stays. Lists and search show it when a moderator has looked at it.',
      button: 'Publish it now',
    },
    SUBMIT: {
      name: 'Hand in for review',
      effect: 'A moderator looks at it and opens it, or tells you what stands in the way.',
      button: 'Hand it in now',
    },
    RETURN_TO_DRAFT: {
      name: 'Work on it again',
      effect: 'It becomes a draft that only you see, and you hand it in again when you are ready.',
      button: 'Make it a draft',
    },
    PAUSE: {
      name: 'Pause',
      effect: 'It takes no signatures for a while and stays readable. You can resume it at any time.',
      button: 'Pause it',
    },
    RESUME: {
      name: 'Resume',
      effect: 'It takes signatures again.',
      button: 'Resume it',
    },
    CLOSE: {
      name: 'Close',
      effect:
        'It takes no more signatures, and its timeline says when it closed. You can open it again within 30 days, unless you declare a final outcome.',
      button: 'Close it now',
    },
    REOPEN: {
      name: 'Open again',
      effect: 'It takes signatures again. This is possible within 30 days of closing.',
      button: 'Open it again',
    },
    DECLARE_OUTCOME: {
      name: 'Declare an outcome',
      effect:
        'Say what came of it. It stands on the page and stays on the timeline for good; you can declare another later. After a victory, a partial victory or a refusal a closed petition stays closed.',
      button: 'Declare it',
    },
  },
  done: {
    PUBLISH: 'Your petition is open.',
    SUBMIT: 'Your petition waits for a moderator.',
    RETURN_TO_DRAFT: 'Your petition is a draft again.',
    PAUSE: 'Your petition is paused.',
    RESUME: 'Your petition takes signatures again.',
    CLOSE: 'Your petition is closed.',
    REOPEN: 'Your petition is open again.',
    DECLARE_OUTCOME: 'The outcome is declared.',
    CLOSING_DATE: 'The closing date is saved.',
  },
  nothing: 'There is nothing you can do with it at the moment.',
  outcome: {
    legend: 'What came of it?',
    choice: {
      DELIVERED: 'Delivered: the signatures were handed over',
      ANSWERED: 'Answered: the target replied',
      VICTORY: 'Victory: what we asked for happens',
      PARTIAL: 'Partly won: some of it happens',
      DECLINED: 'Declined: the target refused',
    },
    statement: 'Your words to everybody who signed',
    statementHint: 'What happened, and what it means. Everybody can read it.',
    declared: 'You declared: {outcome}.',
  },
  closing: {
    heading: 'Closing date',
    effect: 'At the end of this day (UTC) it closes by itself.',
    date: 'Last day',
    dateHint: 'Leave it empty to keep it open until you close it.',
    save: 'Save the date',
    reopenDate: 'New last day',
  },
  errors: {
    outcome: 'Choose what came of the petition.',
    statement: 'Say in a few words what happened, in at most 5 000 characters.',
    closesAt: 'Choose a day after today, at most five years ahead, or none.',
    incomplete: 'Something is missing in the text: see its checklist.',
    illegal: 'This is not possible from where the petition is now. The page shows what is.',
    notAllowed: 'You may not do this. Sign in with the account that owns the petition.',
    failed: 'That did not reach us. Please try again.',
  },
};
