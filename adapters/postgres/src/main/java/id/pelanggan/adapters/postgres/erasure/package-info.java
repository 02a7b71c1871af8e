/** Erasures, what remains of them, and what bookkeeping law keeps. */
@NullMarked
package id.pelanggan.adapters.postgres.erasure;

import org.jspecify.annotations.NullMarked;
