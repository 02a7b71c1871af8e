package id.pelanggan.app.screen.privacy.consents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.plugin.LocalText;

/**
 * What customers are asked to agree to.
 *
 * @param title of the purpose
 */
public record AskedTopic(ConsentTopic topic, LocalText title) {
  public AskedTopic {
    requireNonNull(topic, "topic is null");
    requireNonNull(title, "title is null");
  }

  /** Purpose and channel. */
  public String words(Phrases phrases) {
    return title.in(phrases.language().code()) + " · " + phrases.word(topic.channel());
  }
}
