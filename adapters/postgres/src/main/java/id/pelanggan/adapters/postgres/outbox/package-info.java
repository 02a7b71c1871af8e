/** What connected systems are told, in its table. */
@NullMarked
package id.pelanggan.adapters.postgres.outbox;

import org.jspecify.annotations.NullMarked;
