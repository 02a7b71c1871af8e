/** Erasures, on the screen: those in progress, and what proves the others. */
@NullMarked
package id.pelanggan.app.screen.privacy.erasures;

import org.jspecify.annotations.NullMarked;
