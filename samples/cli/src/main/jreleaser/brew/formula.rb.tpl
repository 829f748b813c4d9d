class {{brewFormulaName}} < Formula
  desc "{{projectDescription}}"
  homepage "{{projectLinkHomepage}}"
  url "{{distributionUrl}}"
  version "{{projectVersion}}"
  sha256 "{{distributionChecksumSha256}}"
  license "{{projectLicense}}"

  depends_on "openjdk"

  def install
    man1.install Dir["share/man/man1/*"]
    bash_completion.install "share/completions/thinknx.bash" => "thinknx"
    zsh_completion.install "share/completions/_thinknx"
    fish_completion.install "share/completions/thinknx.fish"
    libexec.install Dir["*"]
    # The Java of Homebrew is not on the PATH.
    (bin/"{{distributionExecutableName}}").write_env_script libexec/"bin/{{distributionExecutableUnix}}", Language::Java.overridable_java_home_env
  end

  test do
    assert_match "{{projectVersion}}", shell_output("#{bin}/{{distributionExecutableName}} --version")
  end
end
