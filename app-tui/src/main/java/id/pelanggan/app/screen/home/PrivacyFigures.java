package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.request.CountOpenRequests;

/**
 * What waits of what customers may ask, and of what is let go.
 *
 * @param calls how many customers somebody has to call or write to before they are let go
 * @param erasures how many erasures are on their way
 * @param returns how many people may have been erased, and wait for somebody to look
 */
record PrivacyFigures(CountOpenRequests.Figures requests, long calls, long erasures, long returns) {
  static final PrivacyFigures NOTHING =
      new PrivacyFigures(new CountOpenRequests.Figures(0, 0, 0), 0, 0, 0);

  PrivacyFigures {
    requireNonNull(requests, "requests is null");
  }
}
