package id.pelanggan.application.agreement;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;

/** How many customers' consents to a topic stand so; of whole channels only. */
public record ConsentFigure(ConsentTopic topic, Standing standing, long customers) {}
