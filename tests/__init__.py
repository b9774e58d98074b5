"""The same tree as game/ and server/; every test is a sentence with a scene and a claim."""
