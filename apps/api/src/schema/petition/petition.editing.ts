import { petitionEdition } from '@groundswell/commands';
import {
  publishingChecklist,
  refuseEditing,
  refuseTextChange,
  type ChecklistItem,
} from '@groundswell/domain';
import { findWhetherSigned } from '@groundswell/store/reads';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

const ChecklistItemType = builder.objectRef<ChecklistItem>('ChecklistItem').implement({
  description: 'One thing looked at before a petition is published.',
  fields: (t) => ({
    piece: t.exposeString('piece', { description: 'title, target, body, media, topics or closesAt.' }),
    required: t.exposeBoolean('required', {
      description: 'Without it the petition is not published; the others make it stronger.',
    }),
    done: t.exposeBoolean('done'),
    message: t.string({
      nullable: true,
      description: 'What is missing, of a required piece that is not done.',
      resolve: ({ issue }) => issue?.message ?? null,
    }),
  }),
});

interface Editing {
  readonly petitionId: string;
  readonly edition: string;
  readonly editable: boolean;
  readonly checklist: readonly ChecklistItem[];
}

const PetitionEditing = builder.objectRef<Editing>('PetitionEditing').implement({
  description: 'What its authors know of a petition.',
  fields: (t) => ({
    edition: t.exposeString('edition', {
      description: 'Names what the petition says now; for `basedOn` of updatePetition.',
    }),
    editable: t.exposeBoolean('editable', { description: 'False once it has ended.' }),
    hasSigners: t.boolean({
      description: 'Somebody has signed or asked to: a change of the text is a new version now.',
      resolve: ({ petitionId }, _args, { reader }) => findWhetherSigned(reader, petitionId),
    }),
    checklist: t.field({ type: [ChecklistItemType], resolve: ({ checklist }) => [...checklist] }),
  }),
});

builder.prismaObjectFields(Petition, (t) => ({
  editing: t.field({
    type: PetitionEditing,
    nullable: true,
    description: 'Null but for its creator, members of its organisation and their keys with PETITIONS_WRITE.',
    complexity: 10,
    select: {
      id: true,
      creatorId: true,
      organisationId: true,
      status: true,
      locale: true,
      highRisk: true,
      closesAt: true,
      topics: { select: { topicSlug: true } },
      currentText: { select: { title: true, body: true, imageId: true, target: { select: { name: true } } } },
    },
    resolve: (row, _args, { actor }) => {
      if (refuseEditing(actor, row)) return null;
      const topics = row.topics.map(({ topicSlug }) => topicSlug);
      const { title = '', body = '', target = null, imageId = null } = row.currentText ?? {};
      const draft = { title, body, topics, target: target && target.name, hasImage: imageId !== null };
      return {
        petitionId: row.id,
        edition: petitionEdition({ ...row, topics }),
        editable: refuseTextChange(row.status) === null,
        checklist: publishingChecklist({ ...draft, closesAt: row.closesAt }, new Date()),
      };
    },
  }),
}));
