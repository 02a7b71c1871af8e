/** What connected systems have to be told. */
@NullMarked
package id.pelanggan.domain.outbox;

import org.jspecify.annotations.NullMarked;
