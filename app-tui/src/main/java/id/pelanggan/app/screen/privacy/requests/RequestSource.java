package id.pelanggan.app.screen.privacy.requests;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.application.answering.AnswerRequest;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the register of requests reads and does. Everything may wait. */
public interface RequestSource {

  /** The open ones, the most urgent first, then those that were closed last. */
  List<RequestRow> list();

  RequestStory read(RequestId request);

  /** Whoever alone is meant by what was typed. */
  Optional<CustomerId> find(String text);

  /** How many wait for an answer. */
  long countOpen();

  void open(RequestKind kind, RequestOrigin origin, Optional<CustomerId> customer, String words);

  void assign(RequestId request, CustomerId customer);

  void verify(RequestId request, Verification how);

  void extend(RequestId request, ExtensionReason reason);

  void refuse(RequestId request, RefusalReason reason);

  /** What can be taken back. */
  List<AskedTopic> topics();

  /** Does what is asked for. */
  void answer(RequestId request, AnswerRequest.Answer answer);

  /** Writes all that is known of who asks into two files, which must not be there yet. */
  void export(RequestId request, Path json, Path html, Phrases phrases);

  /** Where files are offered to be written. */
  Path home();
}
