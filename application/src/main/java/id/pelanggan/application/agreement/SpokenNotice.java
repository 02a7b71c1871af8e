package id.pelanggan.application.agreement;

import id.pelanggan.domain.purpose.NoticeReference;

/**
 * What is read aloud before somebody is asked.
 *
 * @param text one or two sentences
 */
public record SpokenNotice(NoticeReference reference, String text) {}
