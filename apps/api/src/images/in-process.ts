import { DomainError } from '@groundswell/domain';
import { refusal, type ImageDoor } from './image-door.ts';

/** Where the web app's server side finds the door for pictures of its own process. */
const IN_PROCESS = Symbol.for('groundswell.images');

/** Let the actions of pages in this process hand on a picture that came in their form. */
export function offerImageDoor(door: ImageDoor): void {
  const take = async (headers: Headers, form: FormData): Promise<Response> => {
    const context = await door.admit(headers);
    return context instanceof DomainError ? refusal(context) : door.take(form, context);
  };
  Object.assign(globalThis, { [IN_PROCESS]: take });
}
