import { decided, directive, route as routeBy } from '../missing-human-review.expected.js';
import type { ExpectedFix, Table } from '../rule-tester.js';

const prediction = '"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"';

const stub = `
// requestHumanReview hands the case to a person and waits for the decision.
func requestHumanReview(subject any) {
	panic("requestHumanReview is not written yet")
}
`;

/** The fix that calls a review function above a statement, and adds the function behind the end of the file. */
const route = (statement: string, indentation: string, subject: string, end: string): ExpectedFix => routeBy(statement, indentation, `requestHumanReview(${subject})`, end, stub);

const head = `package avatars

import (
	"context"
	"io"

	${prediction}
)

type checker struct {
	predictor prediction.BaseClient
	users     Users
}

`;

export const missingHumanReviewInGo: Table = {
  invalid: [
    {
      name: 'a ban behind a test of predictions',
      language: 'go',
      code: `${head}func (c *checker) check(ctx context.Context, user User, photo io.ReadCloser) error {
	result, err := c.predictor.ClassifyImageWithNoStore(ctx, project, "live", photo, "")
	if err != nil {
		return err
	}
	for _, found := range *result.Predictions {
		if *found.TagName == "weapon" && *found.Probability > 0.8 {
			return c.users.⟦Ban⟧(ctx, user.ID)
		}
	}
	return nil // nothing found
}
`,
      findings: [
        decided('classify-image-with-no-store', 'users.Ban', ['16:29 ClassifyImageWithNoStore', '21:6 *found.TagName == "weapon" && *found.Probability > 0.8', '22:19 Ban'], [
          directive('return c.users.Ban(ctx, user.ID)', '\t\t\t'),
          route('return c.users.Ban(ctx, user.ID)', '\t\t\t', 'user.ID', 'return nil // nothing found\n}\n'),
        ]),
      ],
    },
    {
      name: 'a status that a constant gives, and an error that is tested',
      language: 'go',
      code: `${head}const StatusSuspended = "suspended"

func (c *checker) screen(ctx context.Context, account *Account, photo io.ReadCloser) {
	result, err := c.predictor.ClassifyImage(ctx, project, "live", photo, "")
	if err == nil && *(*result.Predictions)[0].Probability > 0.9 {
		account.⟦Status⟧ = StatusSuspended
	}
}
`,
      findings: [
        decided('classify-image', 'Status: suspended', ['18:29 ClassifyImage', '19:5 err == nil && *(*result.Predictions)[0].Probability > 0.9', '20:11 Status'], [
          directive('account.Status = StatusSuspended', '\t\t'),
          route('account.Status = StatusSuspended', '\t\t', 'account', 'StatusSuspended\n\t}\n}\n'),
        ]),
      ],
    },
    {
      name: 'a call whose error is tested at once',
      language: 'go',
      code: `${head}func (c *checker) check(ctx context.Context, user User, photo io.ReadCloser) {
	result, err := c.predictor.ClassifyImage(ctx, project, "live", photo, "")
	if err != nil {
		return
	}
	if *(*result.Predictions)[0].TagName == "fake" {
		if err := c.users.⟦Deactivate⟧(ctx, user); err != nil {
			panic(err)
		}
	}
}
`,
      findings: [
        decided('classify-image', 'users.Deactivate', ['16:29 ClassifyImage', '20:5 *(*result.Predictions)[0].TagName == "fake"', '21:21 Deactivate'], [directive('if err := c.users.Deactivate(ctx, user); err != nil {', '\t\t')]),
      ],
    },
  ],
  valid: [
    {
      name: 'a case that goes to people',
      language: 'go',
      code: `${head}func (c *checker) check(ctx context.Context, user User, photo io.ReadCloser) error {
	result, err := c.predictor.ClassifyImageWithNoStore(ctx, project, "live", photo, "")
	if err != nil {
		return err
	}
	if *(*result.Predictions)[0].Probability > 0.8 {
		return reviewQueue.Add(ctx, user.ID)
	}
	return nil
}
`,
    },
    {
      name: 'a directive above the action',
      language: 'go',
      code: `${head}func (c *checker) check(ctx context.Context, user User, photo io.ReadCloser) error {
	result, err := c.predictor.ClassifyImageWithNoStore(ctx, project, "live", photo, "")
	if err != nil {
		return err
	}
	if *(*result.Predictions)[0].Probability > 0.8 {
		// responsible-use: human-review queue="avatar desk" owner="trust and safety"
		if err := c.users.Ban(ctx, user.ID); err != nil {
			return err
		}
	}
	return nil
}
`,
    },
    {
      name: 'an account that is closed because the service failed',
      language: 'go',
      code: `${head}func (c *checker) check(ctx context.Context, session *Session, photo io.ReadCloser) error {
	result, err := c.predictor.ClassifyImageWithNoStore(ctx, project, "live", photo, "")
	if err != nil {
		session.Close()
		return err
	}
	return show(result)
}
`,
    },
  ],
};
