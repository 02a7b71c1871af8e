/** Letting customers go for good, its receipts, and what bookkeeping law keeps of them. */
@NullMarked
package id.pelanggan.app.cli.erasure;

import org.jspecify.annotations.NullMarked;
