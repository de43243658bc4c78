import type { DemoPetition } from '../demo-types.ts';

export const letTheArvenRunClear: DemoPetition = {
  key: 'let-the-arven-run-clear',
  locale: 'en',
  title: 'Let the Arven run clear again: a plan for our river before the eels are gone',
  target: 'The Arven Basin Water Authority and the four councils along the river',
  topics: ['environment', 'water', 'health'],
  creator: 'maren',
  organisation: 'slow-rivers',
  highRisk: false,
  body: `I row the ferry at Tolwick. It is a flat boat with room for nine people and two bicycles, and it crosses 84 metres of river in about two minutes, less when the water is high. My mother rowed it before me and her uncle before her. In all that time the one thing nobody had to explain to a passenger was why you might want to put your hand over the side. You just did. Children did it before they sat down.

I noticed the change the summer I stopped seeing hands in the water. Nobody had put up a sign. Parents had simply begun to say “don’t”, quietly, the way you say it near a hot stove, and the children had stopped asking.

The Arven is not a famous river. It rises out of three springs above Upper Caddon, none of them bigger than a kitchen table, and it meets the sea 61 kilometres later at Saltby, where it is wide enough to look like something. In between it passes four towns, eleven villages, two dairies, a tannery that closed before I was born, one very large laundry, and some 48 000 people who drink from its gravel, swim in its bends, bury their dogs beside it and get married on its bridges. I have carried brides across with their shoes in their hands.

We are asking for something that is neither new nor extravagant. We are asking that the bodies who are already responsible for this river agree, in public and with dates, on how it will be made clean. There are five requests at the end of this letter. Before that, I would like you to meet the river, because you may be reading this a long way from it, and because the people who decide about it have not all stood in it either.

## What the river was

There is a photograph in the Saltby reading room of forty-one people standing in the Arven up to their waists. It was taken at the midsummer swim, the year the new bridge was opened. You can see their feet. That is what strikes every visitor: it is an old photograph, brown and soft at the corners, taken from a bank by somebody who was probably laughing, and you can still see their feet.

Old Mr Pellow, who turns ninety-three this winter and has crossed with me every Thursday since I took the oars, remembers lying on the planks of the weir as a boy and counting eels. They came up in late spring, no longer than a finger and clear as glass, thousands of them, climbing the wet moss on the stones because nothing on earth would make them turn round. “You could hear them,” he says. “People don’t believe that. A sort of whisper.” Those eels had been born on the other side of an ocean. They had drifted and swum for two years to reach a river none of them had ever seen, and they knew it when they tasted it.

In the first year of the volunteers’ eel count at Tolwick weir, we lifted 6 214 young eels over the wall by hand, in buckets, and wrote each bucket down. Six years later, in the same weeks and with twice as many of us, we lifted 388. Last spring it was 57. I was there for all fifty-seven. A girl called Hetty, who is eight, named the last twelve.

I do not want to make this sound like a tale of a golden age. The tannery turned the shallows orange on Mondays and everybody knew it. People threw things in that they should not have. But the river had time to recover between one insult and the next, and it no longer has. What has gone is not purity. What has gone is the pause.

## What happens to it now

Here is what we know, from the Authority’s own published figures, from our volunteers’ samples, and from the patience of two retired chemists who did the arithmetic three times on my kitchen table because they did not like the answer.

When it rains hard, the sewers of Caddon and Marsh End fill up. To stop them from backing up into people’s houses, the overflow pipes open, and what is in the sewers goes into the river untreated. This is allowed as an emergency measure. Last year there were 212 such emergencies. On 63 of those days there had been no unusual rain at all. At the pipe below the cricket ground, the longest emergency lasted 19 days.

Between the emergencies there is the everyday. Water from the fields brings nitrogen and phosphorus, because the strip of rough grass that used to lie between plough and bank has been farmed down to nothing in more than half the places where we walked it. We do not blame the farmers, several of whom are among the first signatures below. They were paid by the hectare for years to plough to the edge, and they can be paid to stop. The laundry sends its rinse water at night; you can tell by the smell of lavender, which I have come to hate. In August the river below Tolwick is warm, green and slow, and the dissolved oxygen before dawn falls under four milligrams per litre. That is a number. What it means is that at five o’clock in the morning, the trout come up to the surface and gasp.

Then there is the part which is harder to photograph. The health visitor in Marsh End, who asked me to describe her work and leave out her name, began to keep her own notebook three summers ago: stomach illness in small children, by street. The streets by the bathing place fill two pages. The streets on the hill fill four lines. She is careful. She says that it proves nothing and that somebody ought to look. She has written to three offices. Each of them thanked her and explained which of the other two was responsible.

And that is the heart of it. The pipes belong to the Authority. The banks belong to the councils, except where they belong to the farms. The bathing places belong to the parishes, the bridges to the county, and the fish, it turns out, to nobody at all. Every body involved has told us, kindly, at meetings with biscuits, that it is doing everything within its power. I believe them. That is exactly why this letter is addressed to all of them at once. A river does not end where one office’s map does.

## What a river gives back

Sixteen years ago the people on the Lesser Wend, over the hills from us, were where we are. Their river was worse; there was a stretch of it that dogs refused. They did not have more money than we do. What they had was one table with all of the offices sitting around it, one list with dates on it, and somebody who read that list aloud every three months in a room that anybody could walk into.

They began with the pipes, because that was the worst of it. Then came a strip of alder and willow, ten metres wide, along 38 kilometres of bank, paid for like any other crop. Then they took out two weirs that had not driven a mill for a hundred years. In the fourth year, someone’s grandfather saw a kingfisher and was not believed. In the seventh, there were so many that the school put one on its jumper. The bathing water has been rated good or better for nine summers running. When the big flood came, three winters ago, the wet meadows they had given back to the river held the water for a day and a half, and the lower town, which had been under a metre of it the time before, stayed dry. An insurer worked out afterwards what that day and a half had been worth. It was more than the whole plan had cost.

I went over there last May on the bus, which takes three hours, and I stood on a bridge in a town where I knew nobody. Some boys were jumping off the parapet, one after another, with that long shout that stops when they hit the water. And I am not ashamed to say that I had to go and sit down on the church wall for a while. I had not known how much I missed it. You get used to a silence and you call it peace.

People ask me whether it is not too late. I ask them: too late for what? Eels live in rivers for up to twenty years before they turn silver and go back to the ocean to spawn. Some that we carried over the wall in that first year, in buckets, while it rained down our necks, are still up there, in the deep water under the alders at Upper Caddon, fat as your arm. They are waiting for a wet, dark night in October, and then they will come down past all of us, past the dairies and the laundry and the cricket ground, under my boat, and out to sea. They have kept their side of it. There is still somebody to open the door for.

## What we have been told cannot be done

I promised the councils that I would set down their objections fairly, so here they are, in the order in which I have heard them.

*It is too expensive.* The plan we propose would cost, on the Authority’s own prices, about 11 400 000 pounds over ten years. That is a great deal of money. It is also a little less than what the basin spent over the last ten on pumping out cellars, closing and reopening the bathing place, trucking drinking water to Marsh End in two dry summers, and treating water from the gravel that used to need no treatment at all. We are already paying for a clean river. We are simply not getting one.

*It will take too long for anyone to see the result.* The first of the eel passes can be poured in a weekend. A meter can be screwed on in an afternoon. Frogs come to a flooded meadow in its first spring, and nobody has ever found out who tells them. And if the rest takes ten years, then the children who no longer put their hands over the side will be just old enough to row.

*Nobody swims there any more.* I have been told this by a person who had in front of him the notice forbidding it.

*People should first use less and waste less themselves.* They should, and I include the woman who writes this, who washed her boat with the wrong soap for years. Four hundred households along the river have already stopped flushing what should not be flushed; we went from door to door with a bucket and an unpleasant exhibition. But no household can open or close an overflow pipe at three in the morning. That valve is in somebody’s care, and we are writing to them.

*The river has always been like that.* This last one is the only objection which makes me angry, and so I keep a jam jar in the boat. It holds water from the highest spring above Upper Caddon, taken last week, and I hold it up against the sky. You can read a newspaper through it. You can read this letter through it. That is what the Arven is always like, every hour of the day and of the night, when it sets out. Everything that happens to it afterwards is something that we do, and what we do, we can do differently.

## What we are asking

We ask the Arven Basin Water Authority and the councils of Upper Caddon, Marsh End, Tolwick and Saltby to agree on a public plan for the river by the end of next spring, and to put the following five things in it.

1. **Count every spill, and show it.** A meter at each of the 29 overflow pipes, with its readings open to everyone within an hour, in a form that a twelve-year-old can read. We should not have to learn from the colour of the water.
2. **End dry-weather spills within two years,** and halve the others within five, beginning with the pipe below the cricket ground and the two above the bathing place at Marsh End.
3. **A living bank.** A strip of at least ten metres of trees and rough grass on both sides, wherever the landholder agrees, paid for at a rate fixed for fifteen years, so that it makes sense to say yes.
4. **A way past the weirs.** Eel passes at Tolwick and Caddon Mill before the spring after next. We have the drawings. We have volunteers who can pour concrete. We need a permit and somebody to sign it.
5. **One table.** A river meeting four times a year, held in public, in each town in turn, where one named office reads out what was promised, what was done and what was not, and where the health visitor’s notebook is answered.

None of this needs a new law. Most of it needs no new money either, only the money which is now spent on apologising. The drawings, the samples, the bank survey and our chemists’ arithmetic are all free for the Authority to use; you will find them with the Slow Rivers Trust, and if you find a mistake in them we will thank you and correct it.

## Why your name matters, even from far away

At the last public meeting in Marsh End there were fourteen of us and nine of them. A decent man from the Authority said that he shared our feelings, but that he had to ask himself how many people, beyond those in the room, really minded. It was an honest question, and we did not have an answer. We have been collecting one ever since.

If you live by the Arven, your name says that this is about your tap, your children and your Sunday. If you live in the next valley, it says that what is decided here will be remembered when your own river is on the agenda. And if you live on the other side of the world, by some water that I will never see, it says what the glass eels have always known: that there is only the one water, and that it goes round.

Hetty asked me, when the last bucket had gone over the wall and we were wringing out our sleeves, whether fifty-seven was a lot. I said that it depended on what it was the beginning of, or the end of. She thought about it. Then she said: “Beginning, then,” as though one could simply choose.

I have decided to believe her. Please sign. The boat leaves when it is full.`,
  openDays: 74,
  signatures: 997,
  countries: ['GB', 'IE', 'DE', 'NL', 'FR', 'CA', 'NZ', 'US', 'SE'],
  reasons: [
    'I learned to swim below the Caddon bridge. My son is six and has never been in.',
    'I farm 40 hectares on the left bank. Pay us for the strip and I will plant it this winter.',
    'I was bucket carrier on Tuesdays. 57 is not a number, it is an alarm.',
    'Because nineteen days is not an emergency. It is a habit.',
    'We cleaned up the river here, it took twelve years and it was worth every one of them.',
    'My gran is in the photograph, third from the left, with the hat.',
    'I have never seen the Arven and I would like to, one day, with my feet in it.',
    'For Hetty’s eels.',
    'As a nurse in Saltby: please, somebody, look at that notebook.',
  ],
  updates: [
    {
      day: 66,
      title: 'Two hundred names in the first week',
      body: 'Thank you. I have pinned the number up in the boat, on the inside of the locker door, and people ask to see it before they ask for the fare. The Marsh End cricket club signed as a team, wicket keeper last.',
    },
    {
      day: 51,
      title: 'The Authority has opened its spill records',
      body: `After a request by one of our volunteers, the Authority released the hourly records of the 29 overflow pipes for the last three years. Our two chemists have not been seen since.

Some of what is in there is worse than we thought, and one thing is better: the two pipes at Upper Caddon have **not opened at all** since the new tank was built. So it can be done.`,
    },
    {
      day: 33,
      title: 'What we found in the records',
      body: `The arithmetic is done and checked by somebody who does not like us very much, which is the best kind of checking.

- 212 spills last year, of which 63 on dry days
- three pipes account for more than half of the hours
- repairing those three is already in the Authority’s budget, for the year after the year after next

We are asking for that date to be moved. The whole table is with the Slow Rivers Trust for anyone to take apart.`,
    },
    {
      day: 16,
      title: 'Tolwick says yes',
      body: 'Last night, the council of Tolwick voted eleven to two to sit down at the table if the other three will. It is the smallest of the four councils. Somebody has to get into the boat first.',
    },
    {
      day: 3,
      title: 'We hand over the signatures at a thousand',
      body: 'The Authority’s office has offered us a date for the handover. We will walk there along the river, from the springs, in four days, and anyone may join for as long as their shoes allow. I would so like to arrive with a thousand. We are very nearly there.',
    },
  ],
};
