package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Asked;
import id.pelanggan.adapters.web.exchange.Cookies.Kind;
import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.page.Frame;
import id.pelanggan.adapters.web.page.PlainPages;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.application.selfservice.SessionToken;
import java.util.Optional;

/** One request of somebody, and what pages need to answer it. */
record Visit(Asked asked, Frame frame) {
  Visit {
    requireNonNull(asked, "asked is null");
    requireNonNull(frame, "frame is null");
  }

  Optional<SessionToken> session() {
    return asked.cookies().find(Kind.SESSION).map(SessionToken::new);
  }

  /** In the customer's own language, where nobody chose another. */
  Visit preferring(String code) {
    return PageLanguage.find(code)
        .filter(language -> !asked.chosen())
        .map(language -> new Visit(asked, frame.in(language)))
        .orElse(this);
  }

  Reply done(Done done) {
    return Reply.seeOther(frame.to("/done/" + done.path()));
  }

  Reply problem(Problem problem) {
    return Reply.page(problem.status(), PlainPages.problem(frame, problem));
  }
}
