/** Whom the home and its server belong to, also when root starts the program. */
@NullMarked
package id.pelanggan.adapters.postgresserver.account;

import org.jspecify.annotations.NullMarked;
