/** Letters to customers: their words, and how they are handed over to a mail server. */
@NullMarked
package id.pelanggan.adapters.mail;

import org.jspecify.annotations.NullMarked;
