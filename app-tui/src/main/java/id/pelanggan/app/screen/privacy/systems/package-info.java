/** What connected systems were told, on the screen. */
@NullMarked
package id.pelanggan.app.screen.privacy.systems;

import org.jspecify.annotations.NullMarked;
