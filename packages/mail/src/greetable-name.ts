/**
 * Whether `name` may stand in the first line of a message to an address nobody has proven yet.
 *
 * A form that mails any address what any visitor typed is a gift to whoever advertises that way. A
 * name that reads like a web or mail address is left out of the greeting, and nothing is gained.
 */
export function isGreetableName(name: string): boolean {
  return name.trim() !== '' && name.length <= 60 && !/[/@:]|www\.|\.\p{L}{2}/iu.test(name);
}
