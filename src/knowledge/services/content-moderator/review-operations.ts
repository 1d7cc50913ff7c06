import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Reviews by people, of images, text and videos, and jobs. */
export const reviewOperations: readonly Operation[] = [
  {
    id: 'create-reviews',
    kind: 'manage',
    summary: 'Puts text or images before the reviewers of a team',
    sends: ['the content or its address, with metadata'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.createReviews'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.createReviews'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.create_reviews'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.CreateReviews', 'Reviews.CreateReviewsAsync', 'Reviews.CreateReviewsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.createReviews', 'reviews.createReviewsAsync', 'reviews.createReviewsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['CreateReviews'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/review/v1.0/teams/{teamName}/reviews', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'create-video-reviews',
    kind: 'manage',
    summary: 'Puts a video before the reviewers of a team',
    sends: ['the address of the video, with metadata'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.createVideoReviews'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.createVideoReviews'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.create_video_reviews'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.CreateVideoReviews', 'Reviews.CreateVideoReviewsAsync', 'Reviews.CreateVideoReviewsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.createVideoReviews', 'reviews.createVideoReviewsAsync', 'reviews.createVideoReviewsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['CreateVideoReviews'], verified: 'package' }],
    },
    routes: [],
  },
  {
    id: 'get-review',
    kind: 'read-result',
    summary: 'Reads a review with its outcome',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.getReview'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.getReview'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.get_review'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.GetReview', 'Reviews.GetReviewAsync', 'Reviews.GetReviewWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.getReview', 'reviews.getReviewAsync', 'reviews.getReviewWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['GetReview'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/review/v1.0/teams/{teamName}/reviews/{reviewId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'add-video-frames',
    kind: 'manage',
    summary: 'Adds frames of a video to a review',
    sends: ['the frames or their addresses, with metadata'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.addVideoFrame', 'reviews.addVideoFrameUrl', 'reviews.addVideoFrameStream'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.addVideoFrame', 'reviews.addVideoFrameUrl', 'reviews.addVideoFrameStream'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.add_video_frame', 'reviews.add_video_frame_url', 'reviews.add_video_frame_stream'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.AddVideoFrame', 'Reviews.AddVideoFrameAsync', 'Reviews.AddVideoFrameWithHttpMessagesAsync', 'Reviews.AddVideoFrameUrl', 'Reviews.AddVideoFrameUrlAsync', 'Reviews.AddVideoFrameUrlWithHttpMessagesAsync', 'Reviews.AddVideoFrameStream', 'Reviews.AddVideoFrameStreamAsync', 'Reviews.AddVideoFrameStreamWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.addVideoFrame', 'reviews.addVideoFrameAsync', 'reviews.addVideoFrameWithServiceResponseAsync', 'reviews.addVideoFrameUrl', 'reviews.addVideoFrameUrlAsync', 'reviews.addVideoFrameUrlWithServiceResponseAsync', 'reviews.addVideoFrameStream', 'reviews.addVideoFrameStreamAsync', 'reviews.addVideoFrameStreamWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['AddVideoFrame', 'AddVideoFrameURL', 'AddVideoFrameStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/review/v1.0/teams/{teamName}/reviews/{reviewId}/frames', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-video-frames',
    kind: 'read',
    summary: 'Reads the frames of a video in a review',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.getVideoFrames'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.getVideoFrames'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.get_video_frames'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.GetVideoFrames', 'Reviews.GetVideoFramesAsync', 'Reviews.GetVideoFramesWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.getVideoFrames', 'reviews.getVideoFramesAsync', 'reviews.getVideoFramesWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['GetVideoFrames'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/review/v1.0/teams/{teamName}/reviews/{reviewId}/frames', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'add-video-transcript',
    kind: 'manage',
    summary: 'Adds the transcript of a video to a review',
    sends: ['the transcript'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.addVideoTranscript'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.addVideoTranscript'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.add_video_transcript'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.AddVideoTranscript', 'Reviews.AddVideoTranscriptAsync', 'Reviews.AddVideoTranscriptWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.addVideoTranscript', 'reviews.addVideoTranscriptAsync', 'reviews.addVideoTranscriptWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['AddVideoTranscript'], verified: 'package' }],
    },
    routes: [
      { method: 'PUT', path: '/contentmoderator/review/v1.0/teams/{teamName}/reviews/{reviewId}/transcript', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'add-video-transcript-moderation',
    kind: 'manage',
    summary: 'Adds what moderation found in the transcript of a video to a review',
    sends: ['what was found in the transcript'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.addVideoTranscriptModerationResult'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.addVideoTranscriptModerationResult'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.add_video_transcript_moderation_result'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.AddVideoTranscriptModerationResult', 'Reviews.AddVideoTranscriptModerationResultAsync', 'Reviews.AddVideoTranscriptModerationResultWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.addVideoTranscriptModerationResult', 'reviews.addVideoTranscriptModerationResultAsync', 'reviews.addVideoTranscriptModerationResultWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['AddVideoTranscriptModerationResult'], verified: 'package' }],
    },
    routes: [
      { method: 'PUT', path: '/contentmoderator/review/v1.0/teams/{teamName}/reviews/{reviewId}/transcriptmoderationresult', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'publish-video-review',
    kind: 'publish',
    summary: 'Opens the review of a video to the reviewers of a team',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.publishVideoReview'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.publishVideoReview'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.publish_video_review'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.PublishVideoReview', 'Reviews.PublishVideoReviewAsync', 'Reviews.PublishVideoReviewWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.publishVideoReview', 'reviews.publishVideoReviewAsync', 'reviews.publishVideoReviewWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['PublishVideoReview'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/review/v1.0/teams/{teamName}/reviews/{reviewId}/publish', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'create-job',
    kind: 'manage',
    summary: 'Runs a workflow over content, which moderates it and may put it before reviewers',
    sends: ['the content or its address'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.createJob'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.createJob'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.create_job'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.CreateJob', 'Reviews.CreateJobAsync', 'Reviews.CreateJobWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.createJob', 'reviews.createJobAsync', 'reviews.createJobWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['CreateJob'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/review/v1.0/teams/{teamName}/jobs', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-job',
    kind: 'read-result',
    summary: 'Reads what the workflow of a job found',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['reviews.getJobDetails'], verified: 'package' },
        { client: 'moderator-legacy', members: ['reviews.getJobDetails'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['reviews.get_job_details'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['Reviews.GetJobDetails', 'Reviews.GetJobDetailsAsync', 'Reviews.GetJobDetailsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['reviews.getJobDetails', 'reviews.getJobDetailsAsync', 'reviews.getJobDetailsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'reviews', members: ['GetJobDetails'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/review/v1.0/teams/{teamName}/jobs/{jobId}', apiVersions: VERSIONS },
    ],
  },
];
