// Reads a verification summary as a gate does, by the types of in-toto's own module, and a signed
// one by the verifier of go-securesystemslib; prints what it says, a line a field.
//
//	gonogo-vsa-reader STATEMENT
//	gonogo-vsa-reader ENVELOPE PUBLIC_KEY.pem
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"
	"time"

	summary "github.com/in-toto/attestation/go/predicates/vsa/v1"
	intoto "github.com/in-toto/attestation/go/v1"
	"github.com/secure-systems-lab/go-securesystemslib/dsse"
	"github.com/secure-systems-lab/go-securesystemslib/signerverifier"
	"google.golang.org/protobuf/encoding/protojson"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	statement, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	if len(args) > 1 {
		if statement, err = opened(statement, args[1]); err != nil {
			return err
		}
	}
	return tell(statement)
}

// The statement in an envelope, if the key signed it.
func opened(envelope []byte, keyFile string) ([]byte, error) {
	pem, err := os.ReadFile(keyFile)
	if err != nil {
		return nil, err
	}
	key, err := signerverifier.LoadKey(pem)
	if err != nil {
		return nil, err
	}
	var verifier dsse.Verifier
	switch key.KeyType {
	case signerverifier.ED25519KeyType:
		verifier, err = signerverifier.NewED25519SignerVerifierFromSSLibKey(key)
	case signerverifier.ECDSAKeyType:
		verifier, err = signerverifier.NewECDSASignerVerifierFromSSLibKey(key)
	default:
		err = fmt.Errorf("no key for this: %s", key.KeyType)
	}
	if err != nil {
		return nil, err
	}
	var e dsse.Envelope
	if err := json.Unmarshal(envelope, &e); err != nil {
		return nil, err
	}
	if e.PayloadType != "application/vnd.in-toto+json" {
		return nil, fmt.Errorf("another type: %s", e.PayloadType)
	}
	v, err := dsse.NewEnvelopeVerifier(verifier)
	if err != nil {
		return nil, err
	}
	if _, err := v.Verify(context.Background(), &e); err != nil {
		return nil, err
	}
	return e.DecodeB64Payload()
}

func tell(text []byte) error {
	var statement intoto.Statement
	if err := protojson.Unmarshal(text, &statement); err != nil {
		return err
	}
	if err := statement.Validate(); err != nil {
		return err
	}
	predicate, err := statement.Predicate.MarshalJSON()
	if err != nil {
		return err
	}
	// Newer fields than the module knows are to be ignored, as the specification says; these types are
	// of SLSA 1.0 and know no version of the verifier.
	var vsa summary.VerificationSummary
	if err := (protojson.UnmarshalOptions{DiscardUnknown: true}).Unmarshal(predicate, &vsa); err != nil {
		return err
	}
	fmt.Println("type", statement.Type)
	fmt.Println("predicate", statement.PredicateType)
	for _, s := range statement.Subject {
		fmt.Println("subject", s.Name, set(s.Digest))
	}
	fmt.Println("verifier", vsa.Verifier.Id)
	fmt.Println("at", vsa.TimeVerified.AsTime().Format(time.RFC3339))
	fmt.Println("resource", vsa.ResourceUri)
	fmt.Println("policy", vsa.Policy.Uri, set(vsa.Policy.Digest))
	for _, a := range vsa.InputAttestations {
		fmt.Println("input", a.Uri, set(a.Digest))
	}
	fmt.Println("result", vsa.VerificationResult)
	fmt.Println("levels", strings.Join(vsa.VerifiedLevels, " "))
	fmt.Println("slsa", vsa.SlsaVersion)
	return nil
}

func set(digest map[string]string) string {
	var all []string
	for algorithm, hex := range digest {
		all = append(all, algorithm+":"+hex)
	}
	sort.Strings(all)
	return strings.Join(all, " ")
}
