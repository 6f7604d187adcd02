<?php
// As the README tells a site's developer to put the script on every page.
add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'fact-card', content_url( 'fact-card/fact-card.js' ), array(), '1', array( 'strategy' => 'async' ) );
} );
