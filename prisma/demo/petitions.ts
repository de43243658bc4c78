import type { DemoPetition } from './demo-types.ts';
import { aBenchAtStopFourteen } from './petitions/a-bench-at-stop-fourteen.ts';
import { aClinicForTheMountainRoad } from './petitions/a-clinic-for-the-mountain-road.ts';
import { aLiftAtMillgateStation } from './petitions/a-lift-at-millgate-station.ts';
import { aSafeCrossingAtTheMarket } from './petitions/a-safe-crossing-at-the-market.ts';
import { aWarmMealInEverySchool } from './petitions/a-warm-meal-in-every-school.ts';
import { aguaLimpiaParaLomasDeAnil } from './petitions/agua-limpia-para-lomas-de-anil.ts';
import { buscamosLaBarcaEstrellaDeSal } from './petitions/buscamos-la-barca-estrella-de-sal.ts';
import { cleanWaterForTheValleyVillages } from './petitions/clean-water-for-the-valley-villages.ts';
import { desFontainesDansToutesLesEcoles } from './petitions/des-fontaines-dans-toutes-les-ecoles.ts';
import { desInterpretesAuxUrgences } from './petitions/des-interpretes-aux-urgences.ts';
import { everyCountOpenToAll } from './petitions/every-count-open-to-all.ts';
import { freeTheRadioJournalist } from './petitions/free-the-radio-journalist.ts';
import { freezeRentsOnMarrowHill } from './petitions/freeze-rents-on-marrow-hill.ts';
import { gardonsLaMaterniteDeValbrume } from './petitions/gardons-la-maternite-de-valbrume.ts';
import { keepTheHarbourStreetLibraryOpen } from './petitions/keep-the-harbour-street-library-open.ts';
import { leDernierCarDe22Heures } from './petitions/le-dernier-car-de-22-heures.ts';
import { letTheArvenRunClear } from './petitions/let-the-arven-run-clear.ts';
import { motherTongueLessonsForOurChildren } from './petitions/mother-tongue-lessons-for-our-children.ts';
import { nightTrainToTheCoast } from './petitions/night-train-to-the-coast.ts';
import { oneHourOfDarkSky } from './petitions/one-hour-of-dark-sky.ts';
import { payCareWorkersForTheRoad } from './petitions/pay-care-workers-for-the-road.ts';
import { protegerLesSourcesDeLaGazette } from './petitions/proteger-les-sources-de-la-gazette.ts';
import { queVuelvaElBibliobusALaSierra } from './petitions/que-vuelva-el-bibliobus-a-la-sierra.ts';
import { rampsForTheUniversity } from './petitions/ramps-for-the-university.ts';
import { releaseTheValleyTeachers } from './petitions/release-the-valley-teachers.ts';
import { reopenTheOldQuarterLibrary } from './petitions/reopen-the-old-quarter-library.ts';
import { saveTheOldSongs } from './petitions/save-the-old-songs.ts';
import { tellUsWhetherOurFatherLives } from './petitions/tell-us-whether-our-father-lives.ts';
import { travelPapersForFamilies } from './petitions/travel-papers-for-families.ts';
import { unArbolParaLaPlazaDelReloj } from './petitions/un-arbol-para-la-plaza-del-reloj.ts';
import { unDiaLibreParaLasInternas } from './petitions/un-dia-libre-para-las-internas.ts';

/** The petitions of the demo hub. Everything and everybody in them is invented. */
export const DEMO_PETITIONS: readonly DemoPetition[] = [
  letTheArvenRunClear,
  tellUsWhetherOurFatherLives,
  keepTheHarbourStreetLibraryOpen,
  gardonsLaMaterniteDeValbrume,
  nightTrainToTheCoast,
  aguaLimpiaParaLomasDeAnil,
  reopenTheOldQuarterLibrary,
  releaseTheValleyTeachers,
  aWarmMealInEverySchool,
  motherTongueLessonsForOurChildren,
  cleanWaterForTheValleyVillages,
  buscamosLaBarcaEstrellaDeSal,
  payCareWorkersForTheRoad,
  desFontainesDansToutesLesEcoles,
  freeTheRadioJournalist,
  travelPapersForFamilies,
  aLiftAtMillgateStation,
  unDiaLibreParaLasInternas,
  protegerLesSourcesDeLaGazette,
  freezeRentsOnMarrowHill,
  everyCountOpenToAll,
  rampsForTheUniversity,
  queVuelvaElBibliobusALaSierra,
  desInterpretesAuxUrgences,
  saveTheOldSongs,
  oneHourOfDarkSky,
  leDernierCarDe22Heures,
  aSafeCrossingAtTheMarket,
  aClinicForTheMountainRoad,
  unArbolParaLaPlazaDelReloj,
  aBenchAtStopFourteen,
];
