import assert from 'node:assert/strict';
import { picturedPeople } from '../../src/rules/vocabulary/pictured-people.js';

describe('names of pictures that show people', () => {
  for (const [name, word] of [
    ['employee_photos', 'employee'],
    ['selfies', 'selfie'],
    ['customerPhoto', 'customer'],
    ['data/people/train', 'person'],
    ['FaceImages', 'face'],
    ['with_face_mask', 'face'],
    ['userAvatar', 'avatar'],
    ['person', 'person'],
    ['smiling', 'smiling'],
    ['Woman', 'woman'],
    ['patient-pictures', 'patient'],
    ['child_photos', 'child'],
    ['passportPhoto', 'passport'],
  ] as const) {
    it(`finds ${word} in ${name}`, () => assert.equal(picturedPeople(name), word));
  }

  for (const name of [
    'surface', 'interface', 'userInterface', 'watch face', 'rock_face', 'typeface', 'facet', 'personal item', 'persona', 'employeeId', 'person_count', 'PersonService', 'humanReview', 'human_readable',
    'childImage', 'manPage', 'customerId', 'user_id', 'workerThread', 'maleConnector', 'hemlock', 'banner', 'manual', 'images', 'photo', 'driver', 'womanizer', 'base_image', 'identity',
  ]) {
    it(`finds nobody in ${name}`, () => assert.equal(picturedPeople(name), null));
  }
});
